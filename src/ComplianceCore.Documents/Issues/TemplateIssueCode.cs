namespace ComplianceCore.Documents;

/// <summary>The codes of what can be wrong with a template: CC3001 to CC3099.</summary>
internal static class TemplateIssueCode
{
    // Reading: the text itself.
    public const string TooLong = "CC3001";
    public const string UnprintableCharacter = "CC3002";
    public const string CodeBlockNotClosed = "CC3003";
    public const string TextNotClosed = "CC3004";
    public const string EscapeUnknown = "CC3005";
    public const string NumberMalformed = "CC3006";
    public const string EscapeBlock = "CC3007";
    public const string TooManyFaults = "CC3008";
    public const string NestingTooDeep = "CC3009";

    // Reading: statements and expressions.
    public const string StatementNotEnded = "CC3010";
    public const string ValueExpected = "CC3011";
    public const string NameExpected = "CC3012";
    public const string MemberExpected = "CC3013";
    public const string FunctionExpected = "CC3014";
    public const string OperatorAfterArgument = "CC3015";
    public const string ParenthesisNotClosed = "CC3016";
    public const string InExpected = "CC3017";
    public const string LoopMemberUnknown = "CC3018";
    public const string IncludeNameExpected = "CC3019";
    public const string EndMissing = "CC3020";
    public const string EndWithoutBlock = "CC3021";
    public const string ElseWithoutIf = "CC3022";

    // Checking: names and types.
    public const string NameUnknown = "CC3030";
    public const string NameNotCertain = "CC3031";
    public const string MemberUnknown = "CC3032";
    public const string NoMembers = "CC3033";
    public const string FunctionUnknown = "CC3034";
    public const string ArgumentCount = "CC3035";
    public const string ArgumentType = "CC3036";
    public const string MarkdownAsText = "CC3037";
    public const string ConditionNotBoolean = "CC3038";
    public const string OperandType = "CC3039";
    public const string OperandTypes = "CC3040";
    public const string NotPrintable = "CC3041";
    public const string NotAList = "CC3042";
    public const string NameTaken = "CC3043";
    public const string TypeChanged = "CC3044";
    public const string LoopMemberOutsideLoop = "CC3045";
    public const string IncludeUnknown = "CC3046";
    public const string IncludeCircular = "CC3047";

    // Bounds that stop a check or a rendering.
    public const string IncludesTooDeep = "CC3050";
    public const string TooManySteps = "CC3051";
    public const string TooManyCharacters = "CC3052";
    public const string NumberTooLarge = "CC3053";

    // What Scriban has and the strict language leaves out.
    public const string NoDivision = "CC3060";
    public const string NoConditionalOperator = "CC3061";
    public const string NoListsOrRecords = "CC3062";
    public const string NoCompoundAssignment = "CC3063";
    public const string MisplacedAssignment = "CC3064";
    public const string NoArrowPipe = "CC3065";
    public const string NoLocalVariables = "CC3066";
    public const string NoVerbatimText = "CC3067";
    public const string NoPlainCall = "CC3068";
    public const string SingleAmpersand = "CC3069";
    public const string NoOtherLoops = "CC3070";
    public const string NoOwnFunctions = "CC3071";
    public const string NoCase = "CC3072";
    public const string NoScopeStatements = "CC3073";
    public const string NoNull = "CC3074";

    // What other languages and other programs write.
    public const string OtherLanguage = "CC3075";
    public const string OtherBlockEnd = "CC3076";
    public const string OneWordElseIf = "CC3077";
    public const string WordForOperator = "CC3078";
    public const string CurlyQuote = "CC3079";

    // What the Scriban engine says beyond the strict one.
    public const string ScribanCannotRead = "CC3080";
    public const string ScribanSyntaxRefused = "CC3081";
    public const string ScribanStopped = "CC3082";
    public const string TookTooLong = "CC3083";
    public const string RecursionTooDeep = "CC3084";
    public const string ListTooLong = "CC3085";
    public const string NothingToPrint = "CC3086";
    public const string NotAnElement = "CC3087";
    public const string TookTooMuchMemory = "CC3088";
}
