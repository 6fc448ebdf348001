"""What the app does, as plain blocking functions. No Qt, no SQL."""
