"""What the audit may say. Closed lists, so that nobody can put content into it.

A new action needs a line here, and somebody who records it: a test fails for one that nobody does.
"""

from setwise.design.words import LazySay, phrase

HOUSE, OPERATOR, UNKNOWN = "house", "operator", "unknown"
ACTORS: dict[str, LazySay] = {
    HOUSE: phrase("Setwise itself"),
    OPERATOR: phrase("the operator, by a command"),
    UNKNOWN: phrase("somebody who was not signed in"),
}
"""Who acts besides people, who are known by their ids."""

ACTIONS: dict[str, LazySay] = {
    "organisation_founded": phrase("Organisation founded"),
    "organisation_changed": phrase("Settings of the organisation changed"),
    "periods_changed": phrase("How long things are kept changed"),
    "kept_no_longer": phrase("Things deleted, as their time was over"),
    "organisation_suspended": phrase("Organisation suspended"),
    "organisation_resumed": phrase("Organisation resumed"),
    "person_invited": phrase("Person invited"),
    "invitation_withdrawn": phrase("Invitation withdrawn"),
    "room_code_opened": phrase("Code for a room opened"),
    "room_code_closed": phrase("Code for a room closed"),
    "person_belongs": phrase("Person belongs to the organisation"),
    "person_left": phrase("Person left the organisation"),
    "person_suspended": phrase("Person suspended"),
    "person_resumed": phrase("Person resumed"),
    "person_corrected": phrase("Details of a person corrected"),
    "address_changed": phrase("Address of a person changed by themselves"),
    "people_imported": phrase("People imported"),
    "import_undone": phrase("Import undone"),
    "role_given": phrase("Role given"),
    "role_taken": phrase("Role taken away"),
    "programme_started": phrase("{Programme} started"),
    "programme_changed": phrase("{Programme} changed"),
    "programme_ended": phrase("{Programme} ended"),
    "cohort_started": phrase("{Cohort} started"),
    "cohort_changed": phrase("{Cohort} changed"),
    "enrolment_ended": phrase("Person taken out of {a_cohort}"),
    "set_formed": phrase("{Set} formed"),
    "membership_begun": phrase("Membership of {a_set} begun"),
    "membership_ended": phrase("Membership of {a_set} ended"),
    "meeting_planned": phrase("{Meeting} planned"),
    "meeting_moved": phrase("{Meeting} moved"),
    "meeting_cancelled": phrase("{Meeting} cancelled"),
    "meeting_restored": phrase("{Meeting} takes place after all"),
    "contract_put": phrase("{Contract} put to {a_set}"),
    "contract_stands": phrase("{Contract} agreed by {a_set}"),
    "attendance_entered": phrase("Attendance entered"),
    "roster_taken": phrase("Roster taken over"),
    "completions_exported": phrase("Completions exported for the staff record"),
    "joining_asked": phrase("{A_set} asked whether somebody may join"),
    "joining_settled": phrase("{A_set} answered whether somebody may join"),
    "set_handed_over": phrase("{A_set} handed over to another {facilitator}"),
    "sets_merged": phrase("{A_set} went into another"),
    "set_ended": phrase("{A_set} ended"),
    "terms_published": phrase("Terms published"),
    "terms_kept": phrase("Terms kept as they came"),
    "second_factor_added": phrase("Second factor added"),
    "second_factor_removed": phrase("Second factor removed"),
    "recovery_asked": phrase("Recovery of a lost second factor asked for"),
    "recovery_confirmed": phrase("Recovery of a lost second factor confirmed"),
    "recovery_refused": phrase("Recovery of a lost second factor refused"),
    "signed_out_everywhere": phrase("Signed out everywhere"),
    "provider_added": phrase("Way to sign in added"),
    "provider_changed": phrase("Way to sign in changed"),
    "provider_removed": phrase("Way to sign in removed"),
    "provider_off": phrase("Way to sign in turned off"),
    "provider_on": phrase("Way to sign in turned on again"),
    "person_exported": phrase("Person's own data exported"),
    "erasure_asked": phrase("Erasure of a person asked for"),
    "erasure_withdrawn": phrase("Erasure of a person taken back"),
    "person_erased": phrase("Person erased"),
    "words_erased": phrase("All words of a person erased"),
    "set_erased": phrase("All words of {a_set} erased"),
    "organisation_exported": phrase("Data of the organisation exported"),
    "organisation_erased": phrase("Organisation erased"),
    "keys_rotated": phrase("Keys renewed"),
    "backup_made": phrase("Backup made"),
    "backup_restored": phrase("Backup restored"),
    "audit_cut": phrase("Oldest rows of this list removed, as their time was over"),
}
"""What can be done, as the administrator reads it."""

THINGS: dict[str, LazySay] = {
    "organisation": phrase("Organisation"),
    "person": phrase("Person"),
    "belonging": phrase("Belonging"),
    "role": phrase("Role"),
    "invitation": phrase("Invitation"),
    "room_code": phrase("Code for a room"),
    "import": phrase("Import"),
    "programme": phrase("{Programme}"),
    "cohort": phrase("{Cohort}"),
    "set": phrase("{Set}"),
    "membership": phrase("Membership"),
    "meeting": phrase("{Meeting}"),
    "contract": phrase("{Contract}"),
    "terms": phrase("Terms"),
    "session": phrase("Sign-in"),
    "second_factor": phrase("Second factor"),
    "recovery": phrase("Recovery"),
    "provider": phrase("Way to sign in"),
    "key": phrase("Key"),
    "backup": phrase("Backup"),
    "mail": phrase("Mail"),
    "audit": phrase("This list"),
}
"""The kinds of thing that something is done to."""

DONE, REFUSED, FAILED = "done", "refused", "failed"
OUTCOMES: dict[str, LazySay] = {
    DONE: phrase("Done"),
    REFUSED: phrase("Refused"),
    FAILED: phrase("Did not succeed"),
}
