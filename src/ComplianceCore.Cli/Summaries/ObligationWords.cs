namespace ComplianceCore.Cli;

/// <summary>An obligation in words: by when, what, to whom, through which office and contact.</summary>
internal static class ObligationWords
{
    public static string Of(Obligation obligation, Speech speech)
    {
        var terms = obligation.Terms;
        (string Key, LocalizedText? Value)[] parts =
        [
            ("obligation.to", terms.To),
            ("obligation.through", terms.Through),
            ("obligation.contact", terms.Contact),
        ];
        return string.Join("; ", parts
            .Where(part => part.Value is not null)
            .Select(part => speech.Say(part.Key, ("value", part.Value!.In(speech.Language))))
            .Prepend(speech.Say(
                "obligation.due",
                ("day", speech.Day(obligation.DueBefore)),
                ("what", terms.What.In(speech.Language)))));
    }
}
