"""What else can be made of a result: calendar files, contacts, tables, links. Pure functions of a `Result`.

They run in the bot's process, which loads neither models nor pictures, so nothing here imports such.
"""
