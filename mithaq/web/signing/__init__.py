"""Reading exactly what is signed, and signing or declining it; passkeys of persons."""
