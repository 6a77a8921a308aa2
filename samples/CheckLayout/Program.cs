using ComplianceCore;
using ComplianceCore.Documents;

using var file = File.OpenRead(args[0]);
var options = new LayoutCheckOptions { FileName = Path.GetFileName(args[0]) };
var report = LayoutChecker.Check(file, options, CancellationToken.None);

foreach (var departure in report.Departures)
{
    Console.WriteLine(departure.Message.In(Language.Vietnamese));
    Console.WriteLine($"  {departure.Places[0].Describe(Language.Vietnamese)}");
}

return report.Conforms ? 0 : 1;
