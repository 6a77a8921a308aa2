namespace ComplianceCore.TestKit;

/// <summary>Cases and findings by the rules of <see cref="GivenRules"/>, for the tests of the library itself.</summary>
internal static class GivenOffice
{
    extension(GivenCase office)
    {
        /// <summary>The case of some units, judged by both rules of <see cref="GivenRules"/>.</summary>
        public static GivenCase Of(params GivenUnit[] units) =>
            GivenCase.Of(GivenRules.Of(GivenRules.NoSigning, GivenRules.Target), units);

        /// <summary>An office of five units: met, breached, nothing signed, nothing issued, nothing reported.</summary>
        public static GivenCase SmallOffice => GivenCase.Of(
            Given.Office("Gió Mùa").Issued(89).Signed(64),
            Given.Inspectorate().Issued(1_349).Signed(1_349),
            Given.Commune("Mây Trắng").Issued(15).Signed(0),
            Given.Commune("Sông Thơ").Issued(0).Signed(0),
            Given.Township("Bến Đợi"));

        /// <summary>The case judged by other rules.</summary>
        public GivenCase By(params ComplianceRule[] rules) => office with { Rules = GivenRules.Of(rules) };
    }

    extension(GivenUnit unit)
    {
        /// <summary>What a rule concludes about it.</summary>
        public Finding JudgedBy(ComplianceRule rule) => GivenCase.Of(unit).By(rule).Evaluate().Findings.Single();

        /// <summary>What a rule concludes about it, as a sentence.</summary>
        public string Explain(ComplianceRule rule, Language language) => unit.JudgedBy(rule).Explain(language);
    }
}
