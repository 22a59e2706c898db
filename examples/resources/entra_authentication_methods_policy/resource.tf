resource "entra_authentication_methods_policy" "this" {
  policy_migration_state = "migrationComplete"

  registration_campaign = {
    state                   = "enabled"
    snooze_duration_in_days = 1

    include_targets = [
      {
        group_id                       = "d0d00000-0000-4000-80a0-000000000001"
        targeted_authentication_method = "fido2"
      },
    ]

    exclude_group_ids = ["d0d00000-0000-4000-80a0-000000000003"]
  }

  report_suspicious_activity_settings = {
    state = "enabled"

    include_target = {
      all_users = true
    }
  }

  system_credential_preferences = {
    state = "enabled"

    include_targets = [
      { all_users = true },
    ]
  }
}
