namespace ComplianceCore.Documents;

/// <summary>The length that word processors count in: a twentieth of a point, 1,440 to the inch.</summary>
internal static class Twips
{
    private const decimal PerPoint = 20m;
    private const decimal PerMillimetre = 1440m / 25.4m;

    public static int FromMillimetres(decimal millimetres) => Whole(millimetres * PerMillimetre);

    public static int FromPoints(decimal points) => Whole(points * PerPoint);

    public static decimal ToPoints(int twips) => twips / PerPoint;

    public static decimal ToMillimetres(int twips) => decimal.Round(twips / PerMillimetre, 2);

    private static int Whole(decimal twips) => (int)decimal.Round(twips, MidpointRounding.AwayFromZero);
}
