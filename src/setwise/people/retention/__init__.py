"""How long an organisation keeps things: the periods, their page, and the job that holds to them."""
