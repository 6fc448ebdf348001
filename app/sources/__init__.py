"""The outside world turned into domain values. Nothing here stores anything."""
