resource "entra_x509_certificate_method" "this" {
  state = "enabled"

  # Groups of users who have a certificate: others in scope would be locked out.
  include_targets = [
    { group_id = "d0d00000-0000-4000-80a0-000000000002" },
  ]

  certificate_user_bindings = [
    {
      x509_certificate_field = "SubjectKeyIdentifier"
      user_property          = "certificateUserIds"
      priority               = 1
      trust_affinity_level   = "high"
    },
  ]

  authentication_mode_configuration = {
    x509_certificate_authentication_default_mode = "x509CertificateSingleFactor"

    rules = [
      {
        x509_certificate_rule_type               = "policyOID"
        identifier                               = "1.3.6.1.4.1.311.21.8.1"
        x509_certificate_authentication_mode     = "x509CertificateMultiFactor"
        x509_certificate_required_affinity_level = "high"
      },
    ]
  }

  crl_validation_configuration = {
    state = "enabled"
  }
}
