# Every sentence that a person sees, in English. Where a name has variables, they are listed above it.
