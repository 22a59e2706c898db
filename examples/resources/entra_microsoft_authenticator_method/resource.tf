resource "entra_microsoft_authenticator_method" "this" {
  state                    = "enabled"
  is_software_oath_enabled = false

  include_targets = [
    { group_id = "d0d00000-0000-4000-80a0-000000000001", authentication_mode = "any" },
  ]

  exclude_group_ids = ["d0d00000-0000-4000-80a0-000000000002"]

  feature_settings = {
    display_app_information_required_state = {
      state = "enabled"

      include_target = {
        all_users = true
      }
    }

    display_location_information_required_state = {
      state = "enabled"

      include_target = {
        all_users = true
      }
    }
  }
}
