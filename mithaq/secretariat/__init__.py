"""The one way in: acts are performed, bundles received, the record kept and read into the tables."""
