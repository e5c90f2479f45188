from tests.people.terms.conftest import trust as trust
