data "entra_registered_passkeys" "break_glass" {
  group_id = "d0d00000-0000-4000-80a0-000000000003"

  lifecycle {
    postcondition {
      condition = (
        self.holder_count == self.user_count &&
        self.unread_user_count + self.unreported_user_count == 0
      )
      error_message = "An account for emergencies has no passkey, or it is not known whether it has one."
    }
  }
}

output "break_glass_models" {
  value = toset([for passkey in data.entra_registered_passkeys.break_glass.passkeys : passkey.model])
}
