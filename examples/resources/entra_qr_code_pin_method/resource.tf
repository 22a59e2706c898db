resource "entra_qr_code_pin_method" "this" {
  state                             = "enabled"
  pin_length                        = 10
  standard_qr_code_lifetime_in_days = 180

  include_targets = [
    { group_id = "d0d00000-0000-4000-80a0-000000000004" },
  ]
}
