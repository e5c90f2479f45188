"""The few first steps on somebody's front page, worked out from what is there.

The way of somebody new, by what they are:

* A member has come by a mail and has a date. Before it: sign in without waiting for a mail, have
  the date in their own calendar, try one exercise in asking. After it: write a few lines.
* A facilitator sets up the second step, has the dates in their calendar, plans one, and puts a
  contract to the set.
* A facilitator who has no set yet sets up the second step, has the calendar, and tries an exercise:
  what needs no set, and is of use once there is one. What there is to read and to practise besides
  stands with the words that say what they wait for, because nothing remembers who has read it.
* A lead starts a programme, its first cohort, brings people in, forms sets, finds dates.
* Whoever started a set of their own waits for one who comes, puts a contract, has the date in their
  calendar, and signs in without a mail.

What an administrator does first stands on the organisation's page (`people.organisations`).
"""
