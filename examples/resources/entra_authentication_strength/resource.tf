resource "entra_authentication_strength" "administrators" {
  display_name         = "Keys we hand out"
  description          = "Device-bound keys of two models"
  allowed_combinations = ["fido2"]

  fido2 = {
    allowed_aaguids = [
      "2fc0579f-8113-47ea-b116-bb5a8db9202a", # YubiKey 5 Series with NFC
      "c5ef55ff-ad9a-4b9f-b580-adebafe026d0", # YubiKey 5 Series with Lightning
    ]
  }

  # A change that drops it makes the policies name another strength first.
  lifecycle { create_before_destroy = true }
}

# Whoever has no key yet registers one with a pass of single use.
resource "entra_authentication_strength" "bootstrap" {
  display_name = "Registration"
  allowed_combinations = [
    "fido2",
    "windowsHelloForBusiness",
    "x509CertificateMultiFactor",
    "temporaryAccessPassOneTime",
  ]

  lifecycle { create_before_destroy = true }
}
