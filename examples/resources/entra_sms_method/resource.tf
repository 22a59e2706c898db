resource "entra_sms_method" "this" {
  state = "enabled"

  include_targets = [
    { group_id = "d0d00000-0000-4000-80a0-000000000004", is_usable_for_sign_in = false },
  ]

  exclude_group_ids = ["d0d00000-0000-4000-80a0-000000000002"]
}
