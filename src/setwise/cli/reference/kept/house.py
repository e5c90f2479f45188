"""Mail, the house's work, and what Django itself needs."""

from typing import Final

from setwise.cli.reference.kept.told import ORGANISATION, locked, table

TITLE: Final = "Mail and the house's work"

FRAMEWORK = "What Django knows of its own tables. Nothing of people."
STAYS = "As long as the installation."

TABLES: Final = {
    "mail_mail": table(
        "A mail, from the moment it is written. Never a word of what was written in a set.",
        read="Mail that could not be sent: the organisation's administrators.",
        kept="What it says goes when it is sent, or is too late; if it could not be sent, with its row. The row goes {mail_days} days after "
        "it was sent or given up; the hourly housework removes it.",
        id="an id made by chance",
        organisation=f"{ORGANISATION}; empty if there is none",
        kind="what it is for, in a word",
        to="the address it goes to",
        subject="its subject; empty once it is sent",
        text=locked("what it says, such as a code to sign in with; empty once it is sent"),
        html=locked("the same, laid out; empty once it is sent"),
        calendar=locked("the dates for a calendar; empty once it is sent"),
        message_id="its number in the mail's head",
        urgent="whether somebody is waiting for it",
        posted_at="when it was written",
        due_at="when it is to be sent",
        expires_at="when it is of no use any more",
        tries="how often it was tried",
        claim="which worker has it in hand",
        claimed_until="until when",
        sent_at="when it was sent",
        gave_up_at="when it was given up",
        trouble="why it was not sent, in a word",
        answer="what the mail server answered, as a number",
    ),
    "mail_push": table(
        "A message for somebody's own device, until it is handed over. Never a name, nor a word that "
        "anybody wrote.",
        kept="Until it is handed over, or too late, or refused; then the row is gone. The housework of "
        "each minute removes what is too late.",
        id="an id made by chance",
        organisation=ORGANISATION,
        device="for which device, by id",
        text=locked("when a set meets, the page that a touch opens, and the language"),
        posted_at="when it was written",
        due_at="when it is to be sent",
        expires_at="when it is of no use any more",
        tries="how often it was tried",
        claim="which worker has it in hand",
        claimed_until="until when",
    ),
    "mail_turn": table(
        "A job that comes round.",
        kept=STAYS,
        job="its name",
        due_at="when it is due",
        begun_at="when it last began",
        ended_at="when it last ended",
        failed_at="when it failed, if it did the last time",
    ),
    "django_tasks_database_dbtaskresult": table(
        "A task for the worker: to send mail, or to do a job that comes round.",
        kept="{task_days} day; the hourly housework removes it then.",
        id="an id made by chance",
        status="whether it waits, runs or is done",
        enqueued_at="when it was asked for",
        started_at="when it began",
        finished_at="when it ended",
        args_kwargs="the name of the job, and nothing else",
        priority="how soon",
        task_path="which task",
        worker_ids="which workers took it",
        queue_name="in which line it waits",
        backend_name="how the library is set up",
        run_after="not before when",
        return_value="nothing: our tasks return nothing",
        exception_class_path="the kind of failure; ours end without one",
        traceback="where it failed; ours end without one",
    ),
    "django_content_type": table(
        FRAMEWORK,
        kept=STAYS,
        id="a number",
        app_label="an area",
        model="a table",
    ),
    "auth_permission": table(
        FRAMEWORK + " Who may do what follows from roles, not from these.",
        kept=STAYS,
        id="a number",
        name="a name",
        content_type_id="a table, by its number",
        codename="a name",
    ),
    "auth_group": table(
        "Nothing: Setwise does not use it.", kept="It stays empty.", id="a number", name="a name"
    ),
    "auth_group_permissions": table(
        "Nothing: Setwise does not use it.",
        kept="It stays empty.",
        id="a number",
        group_id="a group, by its number",
        permission_id="a permission, by its number",
    ),
    "django_migrations": table(
        "Which changes of the tables were made, in each of the two databases.",
        kept=STAYS,
        id="a number",
        app="an area",
        name="the change",
        applied="when",
    ),
}
