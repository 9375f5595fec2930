"""The sessions of the commission: convened, agreed, their agenda, texts and delegations."""
