namespace ComplianceCore.Documents.Tests;

/// <summary>Which faults lie in the form of a file, where a schema sees them, and which in what it means.</summary>
internal static class FaultsOfForm
{
    private static readonly HashSet<string> _ofForm = new(StringComparer.Ordinal)
    {
        "CC1004", // a member that nobody knows
        "CC1006", // a member that is missing
        "CC1007", // a value of another kind
        "CC1008", // another format
        "CC1009", // a word that is no choice
        "CC1010", // no day
        "CC1011", // a blank text
        "CC1013", // a character that no document may hold
        "CC1101", // no id
        "CC1103", // no kind of rule
        "CC1104", // no basis
        "CC1108", // no percentage
        "CC1112", // no threshold
        "CC1114", // no day, or two, on which an obligation is due
        "CC1117", // no rule
        "CC1118", // no minimum
        "CC1119", // no kind of unit
        "CC1120", // no rule that a notice speaks of
        "CC1122", // no notice
        "CC1309", // no digest
        "CC2002", // a file outside the folder
        "CC2011", // no form of a period, or two
        "CC2013", // a period that is none
        "CC2014", // no cut-off day
        "CC2051", // neither figures nor events, or both
        "CC2052", // a log that is listed twice
        "CC2053", // an empty list of logs
        "CC2054", // words of logs without logs
        "CC2401", // no number of a dispatch
        "CC2402", // no notation
        "CC2403", // a final mark
        "CC2404", // several lines
        "CC2405", // an empty list
        "CC2406", // three lines in the heading
        "CC2407", // no day of issue
        "CC2408", // no copies
        "CC2409", // a column that shows nothing, or two things
        "CC2412", // one column
        "CC2414", // 64 columns
    };

    private static readonly HashSet<string> _ofMeaning = new(StringComparer.Ordinal)
    {
        "CC1001", // a file that is not there
        "CC1102", // an id that is used above
        "CC1105", // an instrument that is not listed
        "CC1106", // an indicator that is not listed
        "CC1107", // a count where a ratio is needed
        "CC1109", // a threshold that nobody can miss
        "CC1110", // in force before it was signed
        "CC1111", // thresholds out of order
        "CC1113", // a consequence that is not listed
        "CC1115", // a ratio of a count and itself
        "CC1121", // a rule that is not listed
        "CC1123", // notices out of order
        "CC1124", // answerable for the past
        "CC1125", // a notice that expires before it begins
        "CC1310", // two verdicts on one unit
        "CC1311", // a file that is named after other days
        "CC1312", // a closed period that ends before it begins
        "CC2012", // a period that ends before it begins
        "CC2055", // a word with two meanings
        "CC2410", // an indicator that is not in the rule set
        "CC2411", // what 0 of 0 prints: whether it is asked for depends on the indicator
        "CC2415", // a layout rule that there is not
        "CC2416", // a departure accepted twice
        "CC2418", // a label that the layout sets, in any case of its letters
    };

    /// <summary>Whether a fault lies in the form; one that is not listed fails the test.</summary>
    public static bool Has(string code) => (_ofForm.Contains(code), _ofMeaning.Contains(code)) switch
    {
        (true, false) => true,
        (false, true) => false,
        _ => throw new ArgumentException($"{code} must be listed as of form or of meaning.", nameof(code)),
    };
}
