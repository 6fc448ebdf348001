"""The window, the tray and the only threads. The only Qt."""
