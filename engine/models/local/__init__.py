"""Language models and models of text and pictures that run on this machine, through transformers.

    source ──▶ loading ──▶ dialogue: a prompt in the model's tokens ──▶ generator ──▶ text
                                                                        │ decoder, cache: the rows under way
                                                                        └ grammar: what may follow

`memory` says what a model takes, before it is fetched.
"""
