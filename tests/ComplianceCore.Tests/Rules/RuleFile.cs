using System.Text;

namespace ComplianceCore.Tests;

/// <summary>A small rule file without faults, and ways to spoil it.</summary>
internal static class RuleFile
{
    /// <summary>What the faults call the file.</summary>
    public const string Name = "rules.json";

    /// <summary>The text of the file.</summary>
    public const string Sound = """
        {
          "format": 1,
          "id": "bien_mo",
          "title": "Ký số",
          "instruments": [
            { "id": "qd12", "type": "QĐ", "number": "12/2022/QĐ-UBND", "signed": "2022-07-05", "issuer": "UBND tỉnh" }
          ],
          "consequences": [{ "id": "reminder", "text": "nhắc nhở" }],
          "indicators": [
            { "id": "issued", "name": "văn bản phát hành", "counted": "văn bản", "verb": "phát hành" },
            { "id": "signed", "name": "văn bản ký số", "counted": "văn bản", "verb": "ký số" },
            {
              "id": "signing_rate", "name": "tỷ lệ ký số", "definition": "Số ký trên số phát hành.",
              "ratio": { "part": "signed", "whole": "issued" }, "partWithinWhole": true, "addsUp": true
            }
          ],
          "rules": [
            {
              "id": "no_signing", "kind": "zeroActivity", "title": "Không ký số",
              "indicator": "signed", "among": "issued", "nothingToCount": "notApplicable",
              "from": "2022-07-06",
              "basis": { "instrument": "qd12", "provision": "Điều 3" },
              "consequence": "reminder",
              "obligation": {
                "what": "báo cáo", "to": "UBND huyện", "dueDaysAfterPeriod": 5,
                "basis": { "instrument": "qd12", "provision": "Điều 4" }
              }
            },
            {
              "id": "signing_target", "kind": "target", "title": "Ký số trên 97%",
              "indicator": "signing_rate", "comparison": "above", "nothingToCount": "met",
              "thresholds": [
                { "from": "2022-07-05", "percent": "95%", "basis": { "instrument": "qd12", "provision": "Điều 5" } },
                { "from": "2023-01-01", "percent": "97%", "basis": { "instrument": "qd12", "provision": "Điều 6" } }
              ]
            },
            {
              "id": "low_issued", "kind": "lowVolume", "title": "Phát hành rất ít", "indicator": "issued",
              "unitKinds": ["xa"],
              "thresholds": [
                { "from": "2022-07-07", "minimum": 10, "basis": { "instrument": "qd12", "provision": "Điều 7" } }
              ]
            },
            {
              "id": "monthly_report", "kind": "reportingDuty", "title": "Báo cáo tháng", "from": "2022-07-08",
              "report": {
                "what": "báo cáo tháng", "to": "UBND tỉnh", "dueDaysAfterPeriod": 3,
                "basis": { "instrument": "qd12", "provision": "Điều 8" }
              }
            },
            {
              "id": "head_answers", "kind": "accountability", "title": "Chịu trách nhiệm",
              "of": ["no_signing", "low_issued"],
              "notices": [
                {
                  "periodEnd": "2022-09-30", "answerable": "quý IV/2022", "from": "2022-10-01", "until": "2023-06-30",
                  "basis": { "instrument": "qd12", "provision": "Điều 9" }
                }
              ]
            }
          ]
        }
        """;

    /// <summary>The sound file with a text replaced, which must stand in it exactly once.</summary>
    public static string With(string old, string replacement) => With(Sound, old, replacement);

    /// <summary>A file with a text replaced, which must stand in it exactly once.</summary>
    public static string With(string json, string old, string replacement)
    {
        json.Split(old).Should().HaveCount(2, "the text to replace stands in the file once: {0}", old);
        return json.Replace(old, replacement, StringComparison.Ordinal);
    }

    /// <summary>Reads a file.</summary>
    public static RuleSet Parse(string json) => RuleSet.Parse(Encoding.UTF8.GetBytes(json), Name);

    /// <summary>The faults of a file that is refused.</summary>
    public static IReadOnlyList<Issue> IssuesOf(string json) => IssuesOf(Encoding.UTF8.GetBytes(json));

    /// <summary>The faults of a file that is refused.</summary>
    public static IReadOnlyList<Issue> IssuesOf(byte[] utf8)
    {
        var parsing = () => RuleSet.Parse(utf8, Name);

        return parsing.Should().Throw<RuleSetFormatException>().Which.Issues;
    }
}
