namespace ComplianceCore;

/// <summary>The six tones of Vietnamese, in dictionary order.</summary>
internal enum VietnameseTone
{
    /// <summary>Ngang, the level tone: no mark.</summary>
    Ngang,

    /// <summary>Huyền: à.</summary>
    Huyen,

    /// <summary>Hỏi: ả.</summary>
    Hoi,

    /// <summary>Ngã: ã.</summary>
    Nga,

    /// <summary>Sắc: á.</summary>
    Sac,

    /// <summary>Nặng: ạ.</summary>
    Nang,
}
