data "entra_user" "break_glass" {
  user_principal_name = "breakglass1@fabrikamdev.onmicrosoft.com"

  lifecycle {
    postcondition {
      condition     = self.account_enabled && !self.on_premises_sync_enabled
      error_message = "An account for emergencies has to work when the directory on premises does not."
    }
  }
}

output "break_glass_user_id" {
  value = data.entra_user.break_glass.id
}
