resource "entra_email_method" "this" {
  state                              = "enabled"
  allow_external_id_to_use_email_otp = "enabled"

  include_targets = [
    { group_id = "d0d00000-0000-4000-80a0-000000000001" },
  ]

  exclude_group_ids = ["d0d00000-0000-4000-80a0-000000000002"]
}
