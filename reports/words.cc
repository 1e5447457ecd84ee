#include "reports/words.h"

#include "reports/phrase.h"

namespace rasoat::reports {
namespace {

using checker::Lang;
using checker::Severity;
using checker::Verdict;

constexpr WordEntry kWords[] = {
    {Word::kError, "Lỗi", "Error"},
    {Word::kWarning, "Cảnh báo", "Warning"},
    {Word::kInfo, "Lưu ý", "Note"},
    {Word::kBasis, "Căn cứ", "Basis"},
    {Word::kSameBasis, "như dòng {0}", "as for line {0}"},
    {Word::kSameAsAbove, "như trên", "as above"},
    {Word::kSameNotes, "Căn cứ, cách sửa", "Basis, remedy"},
    {Word::kRemedy, "Cách sửa", "Remedy"},
    {Word::kRelated, "Liên quan", "Related"},
    {Word::kClause, "mục {0}", "section {0}"},
    {Word::kWaivedMark, "được miễn áp dụng", "waived"},
    {Word::kWaiverReason, "Miễn áp dụng", "Waived"},
    {Word::kNoWaiverReason, "không nêu lý do", "no reason given"},
    {Word::kWaiverApprover, "người duyệt: {0}", "approved by {0}"},
    {Word::kWaiverUntil, "đến {0}", "until {0}"},
    {Word::kInBaseline, "có trong danh sách phát hiện từ trước", "in the list of findings from before (baseline)"},
    {Word::kWholePlan, "toàn kế hoạch", "the whole plan"},

    {Word::kBindingText, "văn bản quy định", "required by the text"},
    {Word::kLaterRule, "quy định sau này", "later rule"},
    {Word::kLaterRuleSince, "quy định sau này, từ {0}", "later rule, since {0}"},
    {Word::kPractice, "thông lệ, không phải quy định", "practice, not a requirement"},
    {Word::kForm, "thể thức văn bản", "form of documents"},
    {Word::kFormat, "định dạng tệp", "file format"},

    {Word::kGuidance, "Hướng dẫn số {0}", "Guidance {0}"},
    {Word::kConclusion, "Kết luận số {0}", "Conclusion {0}"},
    {Word::kResolution, "Nghị quyết số {0}", "Resolution {0}"},
    {Word::kDirective, "Chỉ thị số {0}", "Directive {0}"},
    {Word::kDecree, "Nghị định số {0}", "Decree {0}"},
    {Word::kCircular, "Thông tư số {0}", "Circular {0}"},

    {Word::kDraft, "dự thảo", "draft"},
    {Word::kPacks, "Bộ quy tắc: {0}", "Rule packs: {0}"},
    {Word::kAsOf, "xét tại ngày {0}", "rules as of {0}"},
    {Word::kUnreadable, "không đọc được tệp", "the file could not be read"},

    {Word::kInfosFolded, "{0} lưu ý không ảnh hưởng đến kết luận: {1}. Xem chi tiết: --show-info.",
     "{0} note(s) that do not change the verdict: {1}. Shown by --show-info."},
    {Word::kWaivedFolded, "{0} điểm được miễn áp dụng: {1}. Xem chi tiết: --show-waived.",
     "{0} waived finding(s): {1}. Shown by --show-waived."},
    {Word::kWaivedList, "Các điểm được miễn áp dụng, đã có từ trước", "Waived or known before"},
    {Word::kKnownFolded, "{0} điểm đã có từ trước, chưa khắc phục: {1}. Xem chi tiết: --show-waived.",
     "{0} finding(s) of the baseline, not yet mended: {1}. Shown by --show-waived."},
    {Word::kKnown, "{0} điểm đã có từ trước, chưa khắc phục",
     "{0} known finding not yet mended|{0} known findings not yet mended"},
    {Word::kUndecided,
     "Chưa kết luận được về {0} quy tắc:", "{0} rule could not be decided:|{0} rules could not be decided:"},
    {Word::kVerdict, "KẾT LUẬN", "VERDICT"},
    {Word::kAccepted, "ĐỦ ĐIỀU KIỆN TRÌNH", "READY TO SUBMIT"},
    {Word::kAcceptedWithWarnings, "ĐỦ ĐIỀU KIỆN TRÌNH SAU KHI XEM LẠI CẢNH BÁO",
     "READY TO SUBMIT ONCE THE WARNINGS HAVE BEEN LOOKED AT"},
    {Word::kIncomplete, "CẦN HOÀN THIỆN TRƯỚC KHI TRÌNH", "TO BE COMPLETED BEFORE SUBMISSION"},
    {Word::kNotVerified, "CHƯA KẾT LUẬN ĐƯỢC", "NOT VERIFIED"},
    {Word::kGeneralRulesOnly,
     "Mới xét theo quy tắc chung: chưa có bộ quy tắc cho {0}, nên nội dung theo văn bản này chưa được rà soát.",
     "General rules only: there is no rule pack for {0}, so what it asks for has not been checked."},
    {Word::kByGeneralRules, "{0} theo quy tắc chung; chưa xét theo hướng dẫn nào",
     "{0} under the general rules; no guidance was checked"},
    {Word::kNotByGuidance, "{0}; chưa xét theo {1}", "{0}; {1} was not checked"},
    {Word::kReadInPart, "Tệp chỉ đọc được một phần; sửa các lỗi định dạng nêu trên rồi rà soát lại.",
     "The file could be read in part only; mend the format errors above and check again."},
    {Word::kJudgedInPart, "Còn quy tắc chưa xét được; sửa các chỗ nêu trên rồi rà soát lại.",
     "Some rules could not be judged; mend the places above and check again."},
    {Word::kErrors, "{0} lỗi", "{0} error|{0} errors"},
    {Word::kWarnings, "{0} cảnh báo", "{0} warning|{0} warnings"},
    {Word::kInfos, "{0} lưu ý", "{0} note|{0} notes"},
    {Word::kNothingFound, "không có lỗi, không có cảnh báo", "no errors, no warnings"},
    {Word::kRulesExamined, "Đã xét {0} quy tắc", "{0} rule examined|{0} rules examined"},
    {Word::kRulesOff, "{0} quy tắc không bật, chưa xét.",
     "{0} rule is off and was not asked.|{0} rules are off and were not asked."},
    {Word::kNotAsked, "chưa xét {0} quy tắc không bật",
     "{0} rule that is off was not asked|{0} rules that are off were not asked"},
    {Word::kOpenInPart, "Không đạt ở chỗ khác; còn chỗ chưa xét được",
     "Broken elsewhere; some places could not be judged"},
    {Word::kRulesHeld, "{0} đạt", "{0} kept"},
    {Word::kRulesBroken, "{0} không đạt", "{0} broken"},
    {Word::kRulesWaived, "{0} được miễn áp dụng", "{0} waived"},
    {Word::kRulesNotApplicable, "{0} không áp dụng", "{0} not applicable"},
    {Word::kRulesUndecided, "{0} chưa kết luận được", "{0} undecided"},
    {Word::kMustDo, "Phải hoàn thiện", "Must be done"},
    {Word::kShouldDo, "Nên xem lại", "Should be looked at"},
    {Word::kPlaces, "{0} chỗ", "{0} place|{0} places"},
    {Word::kLine, "dòng {0}", "line {0}"},
    {Word::kLines, "dòng {0}", "lines {0}"},
    {Word::kMorePlaces, "và {0} chỗ khác", "and {0} more"},
    {Word::kForTheReader,
     "Máy không đánh giá chất lượng phân tích, tính khả thi, quan điểm chính trị, tính xác thực của số liệu và văn "
     "phong; phần này do người thẩm định xem xét.",
     "A machine does not judge the quality of the analysis, feasibility, political judgement, the truth of figures or "
     "the tone; these are left to the reader."},

    {Word::kTotal, "TỔNG HỢP", "IN ALL"},
    {Word::kPlans, "{0} kế hoạch", "{0} plan|{0} plans"},
    {Word::kPlansAccepted, "{0} đủ điều kiện trình", "{0} ready to submit"},
    {Word::kPlansIncomplete, "{0} cần hoàn thiện", "{0} to be completed"},
    {Word::kPlansNotVerified, "{0} chưa kết luận được", "{0} not verified"},
    {Word::kNoPlans, "Không có kế hoạch nào được rà soát.", "No plan was checked."},
    {Word::kFailedInput, "Không tìm thấy kế hoạch nào tại: {0}", "No plan was found at: {0}"},

    {Word::kSeverity, "Mức độ", "Severity"},
    {Word::kPack, "Bộ quy tắc", "Rule pack"},
    {Word::kWhy, "Vì sao", "Why"},
    {Word::kInstead, "Cách sửa", "What to write instead"},
    {Word::kExampleBroken, "Ví dụ chưa đạt", "An example that breaks it"},
    {Word::kExampleHolds, "Ví dụ đạt", "An example that keeps it"},
    {Word::kTags, "Thẻ", "Tags"},
    {Word::kId, "Mã", "Id"},
    {Word::kTitle, "Quy tắc", "Rule"},
    {Word::kInForceSince, "có hiệu lực từ {0}", "in force since {0}"},
    {Word::kInForceUntil, "có hiệu lực đến {0}", "in force until {0}"},
    {Word::kInForceBetween, "có hiệu lực từ {0} đến {1}", "in force from {0} until {1}"},

    {Word::kExamPack, "Bộ {0} {1}", "Pack {0} {1}"},
    {Word::kExamRules, "{0} quy tắc", "{0} rule|{0} rules"},
    {Word::kExamExamples, "{0} ví dụ", "{0} example|{0} examples"},
    {Word::kExamMutants, "{0} phép thử đổi điều kiện", "{0} mutant|{0} mutants"},
    {Word::kExamExample, "ví dụ {0}", "example {0}"},
    {Word::kMarkAgreed, "khớp", "agreed"},
    {Word::kMarkNoisy, "báo lỗi ngoài mong đợi", "noisy"},
    {Word::kMarkMissing, "thiếu phát hiện hoặc khác kết quả", "missing"},
    {Word::kMarkMisplaced, "báo sai chỗ", "misplaced"},
    {Word::kMarkWrongWords, "sai lời báo", "wrong words"},
    {Word::kMarkBadExample, "ví dụ viết sai", "bad example"},
    {Word::kSurvivesNegated, "sống sót: đảo ngược điều kiện mà mọi ví dụ vẫn như cũ",
     "survives: negated, and every example stays the same"},
    {Word::kSurvivesRemoved, "sống sót: bỏ điều kiện mà mọi ví dụ vẫn như cũ",
     "survives: removed, and every example stays the same"},
    {Word::kSurvivesBoundMoved, "sống sót: đổi thành “{0}” mà mọi ví dụ vẫn như cũ",
     "survives: changed to “{0}”, and every example stays the same"},
    {Word::kSurvivesItemLeftOut, "sống sót: bỏ “{0}” mà mọi ví dụ vẫn như cũ",
     "survives: without “{0}”, and every example stays the same"},
    {Word::kDisagreements, "{0} ví dụ không khớp", "{0} example disagrees|{0} examples disagree"},
    {Word::kSurvivors, "{0} phép thử sống sót", "{0} survivor|{0} survivors"},
    {Word::kSurvivorRemedy,
     "Phép thử sống sót cho thấy một điều kiện chưa được ví dụ nào thử. Thêm ví dụ chỉ khác nhau ở điều kiện ấy, hoặc "
     "bỏ điều kiện nếu nó thừa.",
     "A survivor is a condition that no example tries. Add an example that differs in nothing else, or take the "
     "condition out if it is needless."},
    {Word::kExamVerdict, "KẾT QUẢ KHẢO THÍ", "EXAM"},
    {Word::kExamPassed, "ĐẠT", "PASSED"},
    {Word::kExamFailed, "CHƯA ĐẠT", "FAILED"},
    {Word::kNothingExamined, "Không có quy tắc nào để khảo thí.", "There was no rule to examine."},

    {Word::kSeeAlso, "Xem thêm: {0}.", "See also: {0}."},
    {Word::kUnreadableNotice, "Không đọc được tệp nên chưa rà soát.",
     "The file could not be read and was not checked."},
    {Word::kFailedInputNotice, "Không tìm thấy kế hoạch nào tại đường dẫn này.", "No plan was found at this path."},
    {Word::kResultsLeftOut, "{0} kết quả nhẹ nhất được lược bớt vì nơi nhận chỉ nhận {1} kết quả.",
     "The {0} least severe results were left out: no more than {1} are accepted."},

    {Word::kNotVerifiedWhy, "Chưa kết luận được kế hoạch này. {0}", "This plan is not verified. {0}"},
    {Word::kUndecidedRules, "Quy tắc chưa xét được: {0}.", "Rules that could not be decided: {0}."},
    {Word::kMoreRules, "và {0} quy tắc khác", "and {0} more"},
    {Word::kWaivedBecause, "Được miễn áp dụng: {0}", "Waived: {0}"},
    {Word::kAnnotationsCut,
     "GitHub chỉ gắn 10 chú giải mỗi loại cho một bước; {0} phát hiện không được gắn cạnh dòng, xem trong nhật ký của "
     "bước.",
     "GitHub shows no more than 10 annotations of a kind in a step; {0} findings are not shown beside their lines: see "
     "the step’s log."},

    {Word::kCheckReport, "Kết quả rà soát kế hoạch", "Check of action plans"},
    {Word::kSummaryTable, "Bảng tổng hợp", "Summary"},
    {Word::kPlanColumn, "Kế hoạch", "Plan"},
    {Word::kVerdictColumn, "Kết luận", "Verdict"},
    {Word::kLineColumn, "Dòng", "Line"},
    {Word::kFindingColumn, "Nội dung", "Finding"},
    {Word::kFindings, "Phát hiện", "Findings"},
    {Word::kPlansNotShown, "{0} kế hoạch không nêu chi tiết ở đây vì báo cáo quá dài.",
     "{0} plan is not shown in detail, for the report would be too long.|{0} plans are not shown in detail, for the "
     "report would be too long."},

    {Word::kCoverage, "Điều khoản và quy tắc", "Clauses and rules"},
    {Word::kClauseColumn, "Điểm", "Clause"},
    {Word::kContents, "Nội dung", "Contents"},
    {Word::kAddressee, "Giao cho", "Addressee"},
    {Word::kEveryUnit, "mọi đơn vị", "every unit"},
    {Word::kJudgedBy, "Xét bởi", "Judged by"},
    {Word::kByMachine, "máy", "machine"},
    {Word::kByReader, "người đọc", "reader"},
    {Word::kByBoth, "máy và người đọc", "machine and reader"},
    {Word::kRules, "Quy tắc", "Rules"},
    {Word::kLeftToReader, "Phần người đọc", "Left to the reader"},
    {Word::kQuote, "Nguyên văn", "Wording"},
    {Word::kGround, "Căn cứ", "Ground"},
    {Word::kOtherGrounds, "Quy tắc không căn cứ vào một điểm đã khai", "Rules that rest on no declared clause"},
    {Word::kCoverageTotal, "{0} điểm: {1} do máy xét, {2} do máy và người đọc, {3} do người đọc.",
     "{0} clauses: {1} judged by machine, {2} by machine and reader, {3} by reader."},

    {Word::kExamples, "Ví dụ", "Examples"},
    {Word::kExampleNotApplicable, "Ví dụ không áp dụng", "An example of which it does not speak"},
    {Word::kExampleUndecided, "Ví dụ chưa kết luận được", "An example that cannot be decided"},
    {Word::kProgramSays, "Chương trình trả lời:", "What the program says:"},
    {Word::kNoFinding, "Đạt: không có phát hiện.", "It holds: no finding."},
    {Word::kDoesNotApply, "Không áp dụng. {0}", "It does not apply. {0}"},
    {Word::kCannotBeDecided, "Chưa kết luận được. {0}", "It cannot be decided. {0}"},
    {Word::kHowJudged, "Máy xét thế nào", "How it is judged"},
    {Word::kSettings, "Tham số", "Settings"},
    {Word::kMandatory, "bắt buộc, không được miễn", "mandatory, never waived"},
    {Word::kPreview, "đang thử, không ảnh hưởng đến kết luận", "in preview, decides nothing"},
    {Word::kRetired, "đã bỏ, không còn xét", "retired, no longer judged"},
    {Word::kSwitchedOff, "chỉ xét khi cấu hình bật", "off unless the configuration switches it on"},
    {Word::kFormerly, "Mã cũ", "Formerly"},
    {Word::kAppliesTo, "Áp dụng khi nào", "When it applies"},
    {Word::kScopeEvery, "Mọi kế hoạch", "Every plan"},
    {Word::kScopeGuidance, "Kế hoạch thực hiện {0}", "Plans that carry out {0}"},
    {Word::kScopeUnits, "Chỉ loại đơn vị: {0}", "Only these types of unit: {0}"},
    {Word::kScopeNotUnits, "Trừ loại đơn vị: {0}", "Not these types of unit: {0}"},
    {Word::kScopeSystems, "Chỉ hệ thống: {0}", "Only these systems: {0}"},
    {Word::kScopeNotSystems, "Trừ hệ thống: {0}", "Not these systems: {0}"},
    {Word::kScopeTypes, "Chỉ loại văn bản: {0}", "Only these types of document: {0}"},
    {Word::kScopeDrafts, "Chỉ bản dự thảo", "Drafts only"},
    {Word::kScopeIssued, "Chỉ văn bản đã ban hành", "Issued documents only"},
    {Word::kScopeInForce, "Quy tắc {0}", "The rule is {0}"},
    {Word::kScopeSubject, "Xét: {0}", "It asks of: {0}"},
    {Word::kScopeConditional, "Chỉ xét chỗ nào thỏa điều kiện “when” dưới đây",
     "Only where the condition “when” below is true"},
    {Word::kSeverityWhen, "Mức độ theo trường hợp", "Severity by case"},
    {Word::kSeverityDrafts, "bản dự thảo", "drafts"},
    {Word::kSeverityIssued, "văn bản đã ban hành", "issued documents"},
    {Word::kSeverityUnits, "loại đơn vị: {0}", "types of unit: {0}"},
    {Word::kSeveritySince, "từ ngày {0}", "from {0}"},
    {Word::kSeverityUntil, "đến hết ngày {0}", "until {0}"},
    {Word::kSeverityOtherwise, "các trường hợp khác", "all other cases"},

    {Word::kHandbook, "Sổ tay quy tắc rà soát kế hoạch", "Handbook of the rules"},
    {Word::kHandbookIntro,
     "Mỗi quy tắc một trang: nội dung, căn cứ có trích dẫn, khi nào áp dụng, cách sửa, ví dụ kèm lời báo thật của "
     "chương trình. Sổ tay do rasoat {0} viết ra từ chính các bộ quy tắc, không soạn riêng.",
     "One page a rule: what it asks, its basis with the quote, when it applies, what to write instead, and examples "
     "with what the program really says. Written by rasoat {0} from the rule packs themselves."},
    {Word::kChapters, "Các chương", "Chapters"},
    {Word::kRulePacks, "Các bộ quy tắc", "The rule packs"},
    {Word::kVersion, "Phiên bản", "Version"},
    {Word::kDigest, "Mã nội dung", "Digest"},
    {Word::kSpeaksFor, "Áp dụng cho", "Speaks for"},
    {Word::kEveryPlan, "mọi kế hoạch", "every plan"},
    {Word::kNumberOfRules, "Số quy tắc", "Rules"},
    {Word::kStrengths, "Căn cứ thuộc loại nào, nghĩa là gì", "What the kinds of basis mean"},
    {Word::kStrength, "Loại căn cứ", "Kind of basis"},
    {Word::kMeaning, "Nghĩa là", "Meaning"},
    {Word::kBindingTextMeaning,
     "Hướng dẫn hoặc văn bản mà kế hoạch thực hiện có quy định; mỗi phát hiện trích nguyên văn.",
     "The guidance, or the document the plan carries out, says so; each finding quotes the passage."},
    {Word::kLaterRuleMeaning, "Một văn bản khác quy định, từ ngày ghi kèm; trước ngày đó không được coi là căn cứ.",
     "Another document says so, from the date given; before that date it is no basis."},
    {Word::kPracticeMeaning,
     "Không văn bản nào quy định, nhưng thiếu thì kế hoạch khó thực hiện, khó kiểm tra. Không phải là làm trái Hướng "
     "dẫn.",
     "No document says so, but without it a plan is hard to carry out and to inspect. It is no breach of the "
     "guidance."},
    {Word::kFormMeaning, "Quy định về thể thức văn bản của Đảng hoặc của Nhà nước.",
     "The rules on the form of Party or state documents."},
    {Word::kFormatMeaning, "Để máy đọc được tệp kế hoạch; không phải yêu cầu đối với nội dung kế hoạch.",
     "So that the program can read the file; it asks nothing of the plan’s contents."},
    {Word::kAllRules, "Tất cả quy tắc", "All rules"},
    {Word::kPrevious, "Trang trước", "Previous"},
    {Word::kNext, "Trang sau", "Next"},
    {Word::kTableOfContents, "Mục lục", "Contents"},
};

std::string_view in(const WordEntry& entry, Lang lang) { return lang == Lang::kVi ? entry.vi : entry.en; }

// "03" → "3".
std::string_view without_leading_zero(std::string_view digits) {
  return digits.size() == 2 && digits[0] == '0' ? digits.substr(1) : digits;
}

}  // namespace

std::span<const WordEntry> words() { return kWords; }

std::string_view word(Word which, Lang lang) { return in(kWords[static_cast<std::size_t>(which)], lang); }

std::string phrase(Word which, Lang lang, std::initializer_list<std::string_view> values) {
  return filled(word(which, lang), {values.begin(), values.size()});
}

std::string counted(Word which, std::uint64_t number, Lang lang) { return counted_form(word(which, lang), number); }

std::string_view severity_word(Severity severity, Lang lang) {
  switch (severity) {
    case Severity::kError:
      return word(Word::kError, lang);
    case Severity::kWarning:
      return word(Word::kWarning, lang);
    case Severity::kInfo:
      return word(Word::kInfo, lang);
  }
  return "";
}

std::string_view verdict_word(Verdict verdict, Lang lang) {
  switch (verdict) {
    case Verdict::kAccepted:
      return word(Word::kAccepted, lang);
    case Verdict::kIncomplete:
      return word(Word::kIncomplete, lang);
    case Verdict::kNotVerified:
      return word(Word::kNotVerified, lang);
  }
  return "";
}

std::string date_words(std::string_view iso, Lang lang) {
  const bool shaped = iso.size() == 10 && iso[4] == '-' && iso[7] == '-';
  if (!shaped || lang == Lang::kEn) return std::string(iso);
  // Official texts write the zero before January and February, so that nothing can be put in front of the digit.
  const std::string_view month = iso.substr(5, 2);
  const std::string_view short_month = month == "01" || month == "02" ? month : without_leading_zero(month);
  std::string out(iso.substr(8, 2));
  out += '/';
  out += short_month;
  out += '/';
  out += iso.substr(0, 4);
  return out;
}

}  // namespace rasoat::reports
