from tests.web.commitments.scene import pair, scene, table

__all__ = ["pair", "scene", "table"]
