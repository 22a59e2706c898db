resource "entra_fido2_security_key" "ada_primary" {
  user_id = "d0d00000-0000-4000-80b0-000000000001"
  slot    = "primary"

  display_name = "YK5 12345678"
  expected = {
    aaguids = ["2fc0579f-8113-47ea-b116-bb5a8db9202a"] # YubiKey 5 Series with NFC
    serial  = "12345678"
  }

  ticket       = "CHG-1001"
  requested_by = "kim@contoso.com"
  approved_by  = "sam@contoso.com"

  # Until the ceremony is held the key is pending. Then, with security_keys of the provider:
  # evidence_file   = "evidence/d0d00000-0000-4000-80b0-000000000001-primary.dsse.json"
  # evidence_sha256 = filesha256("evidence/d0d00000-0000-4000-80b0-000000000001-primary.dsse.json")
}
