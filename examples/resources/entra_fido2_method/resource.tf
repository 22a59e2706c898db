resource "entra_fido2_method" "passkeys" {
  state                             = "enabled"
  self_service_registration_allowed = true

  default_profile = {
    passkey_types           = ["deviceBound", "synced"]
    attestation_enforcement = "disabled"
  }

  profiles = {
    privileged = {
      name                    = "Privileged"
      passkey_types           = ["deviceBound"]
      attestation_enforcement = "registrationOnly"
      key_restrictions = {
        enforced         = true
        enforcement_type = "allow"
        aaguids          = ["2fc0579f-8113-47ea-b116-bb5a8db9202a"] # YubiKey 5 Series with NFC
      }
    }
  }

  # Groups that have no user in common: a passkey needs to satisfy one profile only.
  include_targets = [
    { group_id = "d0d00000-0000-4000-80a0-000000000001", profiles = ["default"] },
    { group_id = "d0d00000-0000-4000-80a0-000000000002", profiles = ["privileged"] },
  ]
}
