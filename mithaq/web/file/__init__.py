"""The commission file: drafted from a communiqué, proposed and agreed; its people and mandates; national notes."""
