resource "entra_temporary_access_pass_method" "this" {
  state                       = "enabled"
  is_usable_once              = true
  default_length              = 12
  minimum_lifetime_in_minutes = 60
  default_lifetime_in_minutes = 60
  maximum_lifetime_in_minutes = 480

  include_targets = [
    { all_users = true },
  ]
}
