namespace ComplianceCore.Documents;

/// <summary>In whose stead someone signs; the decree's abbreviation stands before the title.</summary>
public enum SigningCapacity
{
    /// <summary>TM. (thay mặt): on behalf of a body that decides collectively.</summary>
    OnBehalfOf,

    /// <summary>KT. (ký thay): a deputy for the head.</summary>
    ForHead,

    /// <summary>TL. (thừa lệnh): the head of a unit, by order of the head.</summary>
    ByOrder,

    /// <summary>TUQ. (thừa ủy quyền): by a written authorisation, limited in time.</summary>
    ByAuthorisation,

    /// <summary>Q. (quyền): the acting head.</summary>
    Acting,
}
