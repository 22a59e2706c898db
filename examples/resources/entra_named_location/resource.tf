resource "entra_named_location" "offices" {
  display_name = "Offices"

  ip = {
    ip_ranges  = ["203.0.113.0/24", "2001:db8:10::/48"]
    is_trusted = true
  }
}

resource "entra_named_location" "home_countries" {
  display_name = "Countries we work from"

  country = {
    countries_and_regions = ["JP", "DE"]
  }
}
