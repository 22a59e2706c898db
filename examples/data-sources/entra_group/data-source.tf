data "entra_group" "break_glass" {
  display_name = "Break-glass"

  lifecycle {
    postcondition {
      condition     = self.is_assignable_to_role && self.membership_rule == null
      error_message = "Anybody who manages groups could let themselves out of every policy."
    }
  }
}

output "break_glass_group_id" {
  value = data.entra_group.break_glass.id
}
