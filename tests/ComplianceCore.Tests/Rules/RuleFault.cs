namespace ComplianceCore.Tests;

/// <summary>One thing that can be wrong in a rule file.</summary>
/// <param name="Code">The code of the only issue.</param>
/// <param name="Place">Its line and column.</param>
/// <param name="Sound">The text of the sound file that is replaced.</param>
/// <param name="Faulty">What replaces it.</param>
internal sealed record RuleFault(string Code, string Place, string Sound, string Faulty)
{
    private const string Thresholds = """
        [
                { "from": "2022-07-05", "percent": "95%", "basis": { "instrument": "qd12", "provision": "Điều 5" } },
                { "from": "2023-01-01", "percent": "97%", "basis": { "instrument": "qd12", "provision": "Điều 6" } }
              ]
        """;

    private const string Last = """
        "percent": "97%", "basis": { "instrument": "qd12", "provision": "Điều 6" }
        """;

    private const string Notices = """
        [
                {
                  "periodEnd": "2022-09-30", "answerable": "quý IV/2022", "from": "2022-10-01", "until": "2023-06-30",
                  "basis": { "instrument": "qd12", "provision": "Điều 9" }
                }
              ]
        """;

    private const string LaterNotice = """
         { "periodEnd": "2022-09-30", "answerable": "x", "from": "2022-10-01",
        "basis": { "instrument": "qd12", "provision": "y" } },
        """;

    /// <summary>Every fault that a text can have, by code.</summary>
    public static IReadOnlyList<RuleFault> All { get; } =
    [
        new("CC1003", "(4,3)", "\"bien_mo\",", "\"bien_mo\""),
        new("CC1003", "(4,12)", "\"Ký số\",", "\"Ký \\ud800\","),
        new("CC1003", "(6,45)", "\"12/2022/QĐ-UBND\"", "\"12/2022/QĐ-UBND\\udc00\""),
        new("CC1004", "(14,98)", "\"addsUp\": true", "\"addsUp\": true, \"adsUp\": true"),
        new("CC1004", "(8,60)", "\"nhắc nhở\" }", "\"nhắc nhở\", \"words\": 1 }"),
        new("CC1004", "(8,60)", "\"nhắc nhở\" }", "\"nhắc nhở\", \"$schema\": \"x\" }"),
        new("CC1005", "(3,20)", "\"bien_mo\",", "\"bien_mo\", \"id\": \"bien_mo\","),
        new("CC1006", "(11,5)", ", \"verb\": \"ký số\"", ""),
        new("CC1006", "(18,5)", "\"kind\": \"zeroActivity\", ", ""),
        new("CC1006", "(34,9)", ", \"percent\": \"97%\"", ""),
        new("CC1007", "(2,27)", "\"format\": 1", "\"format\": 1, \"$schema\": 7"),
        new("CC1007", "(14,76)", "\"partWithinWhole\": true", "\"partWithinWhole\": \"yes\""),
        new("CC1007", "(32,21)", Thresholds, "{}"),
        new("CC1007", "(22,16)", "{ \"instrument\": \"qd12\", \"provision\": \"Điều 3\" }", "\"Điều 3\""),
        new("CC1007", "(25,70)", "\"dueDaysAfterPeriod\": 5", "\"dueDaysAfterPeriod\": \"5\""),
        new("CC1007", "(19,35)", "\"zeroActivity\"", "7"),
        new("CC1008", "(2,13)", "\"format\": 1", "\"format\": 2"),
        new("CC1009", "(31,50)", "\"above\"", "\"atleast\""),
        new("CC1009", "(20,67)", "\"notApplicable\"", "\"undetermined\""),
        new("CC1010", "(6,74)", "\"signed\": \"2022-07-05\"", "\"signed\": \"05/7/2022\""),
        new("CC1010", "(34,19)", "\"2023-01-01\"", "\"2023-02-29\""),
        new("CC1013", "(4,12)", "\"title\": \"Ký số\"", "\"title\": \"Ký\\u001b số\""),
        new("CC1013", "(4,12)", "\"title\": \"Ký số\"", "\"title\": \"Ký\\ufffe số\""),
        new("CC1013", "(4,12)", "\"title\": \"Ký số\"", "\"title\": \"Ký\\uffff số\""),
        new("CC1013", "(25,42)", "\"what\": \"báo cáo\"", "\"what\": { \"vi\": \"báo cáo\", \"en\": \"a\\u0001\" }"),
        new("CC1011", "(4,12)", "\"title\": \"Ký số\"", "\"title\": \" \""),
        new("CC1011", "(25,42)", "\"what\": \"báo cáo\"", "\"what\": { \"vi\": \"báo cáo\", \"en\": \"\" }"),
        new("CC1101", "(30,13)", "\"signing_target\"", "\"Signing-target\""),
        new("CC1101", "(3,9)", "\"bien_mo\"", "\"1bien_mo\""),
        new("CC1102", "(30,13)", "\"signing_target\"", "\"no_signing\""),
        new("CC1102", "(8,70)", "\"nhắc nhở\" }", "\"nhắc nhở\" }, { \"id\": \"reminder\", \"text\": \"phê bình\" }"),
        new("CC1103", "(30,39)", "\"target\"", "\"targett\""),
        new("CC1104", "(34,9)", Last, "\"percent\": \"97%\""),
        new("CC1104", "(18,5)", "\"basis\": { \"instrument\": \"qd12\", \"provision\": \"Điều 3\" },", ""),
        new("CC1105", "(22,32)", "\"qd12\", \"provision\": \"Điều 3\"", "\"qd13\", \"provision\": \"Điều 3\""),
        new("CC1106", "(31,20)", "\"indicator\": \"signing_rate\"", "\"indicator\": \"sining_rate\""),
        new("CC1106", "(14,26)", "\"part\": \"signed\"", "\"part\": \"sined\""),
        new("CC1107", "(31,20)", "\"indicator\": \"signing_rate\"", "\"indicator\": \"signed\""),
        new("CC1107", "(20,39)", "\"among\": \"issued\"", "\"among\": \"signing_rate\""),
        new("CC1107", "(14,26)", "\"part\": \"signed\"", "\"part\": \"signing_rate\""),
        new("CC1108", "(34,44)", "\"97%\"", "\"97,5%\""),
        new("CC1108", "(34,44)", "\"97%\"", "\"97\""),
        new("CC1109", "(34,44)", "\"97%\"", "\"100%\""),
        new("CC1110", "(33,19)", "\"2022-07-05\", \"percent\"", "\"2022-07-04\", \"percent\""),
        new("CC1110", "(21,15)", "\"2022-07-06\"", "\"2022-07-04\""),
        new("CC1111", "(34,19)", "\"2023-01-01\"", "\"2022-07-05\""),
        new("CC1112", "(32,21)", Thresholds, "[]"),
        new("CC1113", "(23,22)", "\"consequence\": \"reminder\"", "\"consequence\": \"remindr\""),
        new("CC1114", "(25,70)", "\"dueDaysAfterPeriod\": 5", "\"dueDaysAfterPeriod\": 0"),
        new("CC1114", "(24,21)", ", \"dueDaysAfterPeriod\": 5", ""),
        new("CC1115", "(14,26)", "\"whole\": \"issued\"", "\"whole\": \"signed\""),
        new("CC1007", "(41,44)", "\"minimum\": 10", "\"minimum\": 9.5"),
        new("CC1110", "(41,19)", "\"2022-07-07\", \"minimum\"", "\"2022-07-04\", \"minimum\""),
        new("CC1110", "(45,90)", "\"2022-07-08\"", "\"2022-07-04\""),
        new("CC1114", "(47,75)", "\"dueDaysAfterPeriod\": 3", "\"dueDaysAfterPeriod\": 367"),
        new("CC1010", "(45,90)", "\"2022-07-08\"", "\"-9998-01-01\""),
        new("CC1118", "(41,44)", "\"minimum\": 10", "\"minimum\": 0"),
        new("CC1118", "(41,44)", "\"minimum\": 10", "\"minimum\": 1000000000000"),
        new("CC1119", "(39,20)", "[\"xa\"]", "[]"),
        new("CC1120", "(53,13)", "[\"no_signing\", \"low_issued\"]", "[]"),
        new("CC1121", "(53,28)", "\"no_signing\", \"low_issued\"", "\"no_signing\", \"low_isued\""),
        new("CC1121", "(53,28)", "\"no_signing\", \"low_issued\"", "\"no_signing\", \"head_answers\""),
        new("CC1102", "(53,13)", "[\"no_signing\", \"low_issued\"]", "[\"low_issued\", \"low_issued\"]"),
        new("CC1122", "(54,18)", Notices, "[]"),
        new("CC1123", "(57,24)", "\"notices\": [", "\"notices\": [" + LaterNotice),
        new("CC1124", "(56,75)", "\"2022-10-01\"", "\"2022-09-30\""),
        new("CC1125", "(56,98)", "\"2023-06-30\"", "\"2022-09-30\""),
    ];

    /// <summary>The same, for theories.</summary>
    public static TheoryData<string, string, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string, string>();
            foreach (var (code, place, sound, faulty) in All)
            {
                rows.Add(code, place, sound, faulty);
            }

            return rows;
        }
    }
}
