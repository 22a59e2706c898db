resource "entra_conditional_access_settings" "this" {
  # Whoever recovers an account cannot satisfy what policies on all resources ask for.
  user_action_exclusions = [
    { user_action = "accountrecovery", state = "enabledForReportingButNotEnforced" },
  ]
}
