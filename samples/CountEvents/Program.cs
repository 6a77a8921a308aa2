using ComplianceCore;
using ComplianceCore.Events;

var kind = new UnitKind
{
    Id = "phong",
    Level = "commune",
    Label = "Phòng {name}",
    InSentence = "phòng {name}",
    Head = "Trưởng phòng {name}",
};
var units = UnitDirectory.Of(
[
    new AdministrativeUnit { Code = "BM.KT", Kind = kind, Name = "Kinh tế" },
    new AdministrativeUnit { Code = "BM.VHXH", Kind = kind, Name = "Văn hóa - Xã hội" },
]);

var count = EventAggregator
    .Of(units, EventCalendar.Quarters(ReportingCalendar.Civil), EventCountOptions.Default)
    .CountFiles(["samples/CountEvents/events.csv"], CancellationToken.None);

foreach (var period in count.Periods)
{
    var signed = count.FigureOf(period, "BM.KT", EventKind.Signed);
    var issued = count.FigureOf(period, "BM.KT", EventKind.Issued);
    Console.WriteLine($"{period.Label.Vietnamese}: {signed}/{issued}");
}

foreach (var example in count.Examples)
{
    Console.WriteLine(example.Describe(Language.Vietnamese));
}
