"""Words as data: what reports, and what tells who or what somebody is."""
