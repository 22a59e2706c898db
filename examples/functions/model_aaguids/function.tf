terraform {
  required_providers {
    entra = {
      source = "entra-policy/entra"
    }
  }
}

output "security_keys" {
  value = toset(concat(
    provider::entra::model_aaguids("YubiKey 5 Series with NFC"),
    provider::entra::model_aaguids("YubiKey Bio Series - FIDO Edition"),
  ))
}
