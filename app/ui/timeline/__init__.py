"""The timeline: signatures, coverage, courts and notes on one axis."""
