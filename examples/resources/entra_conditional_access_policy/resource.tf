# Whoever adds a way to sign in proves who they are by a way that cannot be phished.
resource "entra_conditional_access_policy" "registration" {
  display_name = "Register security information with strong sign-in"
  state        = "enabled"

  conditions = {
    client_app_types = ["all"]
    applications     = { include_user_actions = ["urn:user:registersecurityinfo"] }
    users = {
      include_users  = ["All"]
      exclude_groups = ["d0d00000-0000-4000-80a0-000000000003"] # accounts for emergencies
      exclude_guests_or_external_users = {
        guest_or_external_user_types = ["b2bCollaborationGuest", "b2bCollaborationMember"]
      }
    }
  }

  grant_controls = {
    operator                   = "OR"
    authentication_strength_id = "00000000-0000-0000-0000-000000000004" # phishing-resistant
  }

  session_controls = {
    sign_in_frequency = { is_enabled = true, frequency_interval = "everyTime" }
  }
}

resource "entra_conditional_access_policy" "legacy" {
  display_name = "Block clients that know no second factor"
  state        = "enabled"

  conditions = {
    client_app_types = ["exchangeActiveSync", "other"]
    applications     = { include_applications = ["All"] }
    users = {
      include_users  = ["All"]
      exclude_groups = ["d0d00000-0000-4000-80a0-000000000003"]
    }
  }

  grant_controls = { operator = "OR", built_in_controls = ["block"] }
}
