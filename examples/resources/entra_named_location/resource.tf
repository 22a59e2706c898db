resource "entra_named_location" "offices" {
  display_name = "Offices"

  ip = {
    ip_ranges  = ["203.0.113.0/24", "2001:db8:10::/48"]
    is_trusted = true
  }

  # A change that drops it makes the policies name another place first.
  lifecycle { create_before_destroy = true }
}

resource "entra_named_location" "home_countries" {
  display_name = "Countries we work from"

  country = {
    countries_and_regions = ["JP", "DE"]
  }

  lifecycle { create_before_destroy = true }
}
