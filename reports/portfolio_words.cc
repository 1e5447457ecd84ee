#include "reports/portfolio_words.h"

#include "reports/phrase.h"

namespace rasoat::reports {
namespace {

using checker::Lang;

constexpr AuditWordEntry kWords[] = {
    {AuditWord::kStandingReady, "Đủ điều kiện", "Ready"},
    {AuditWord::kStandingIncomplete, "Cần bổ sung", "To be completed"},
    {AuditWord::kStandingNotVerified, "Chưa thẩm định được", "Not verified"},
    {AuditWord::kStandingMissing, "Chưa nộp", "Not submitted"},

    {AuditWord::kSubmitted, "Đã nộp", "Submitted"},
    {AuditWord::kLate, "Nộp muộn", "Late"},
    {AuditWord::kDraftOnly, "Mới có dự thảo", "Draft only"},
    {AuditWord::kUnreadable, "Không đọc được hết", "Not readable in full"},
    {AuditWord::kUnlisted, "Ngoài danh sách", "Not on the list"},
    {AuditWord::kCopied, "Có trùng lặp", "Shares text"},

    {AuditWord::kCellNotApplicable, "Không áp dụng", "Not applicable"},
    {AuditWord::kCellHolds, "Đạt", "Kept"},
    {AuditWord::kCellWaived, "Được miễn áp dụng", "Waived"},
    {AuditWord::kCellRemark, "Có lưu ý", "Note"},
    {AuditWord::kCellWarning, "Có cảnh báo", "Warning"},
    {AuditWord::kCellUndecided, "Chưa kết luận được", "Undecided"},
    {AuditWord::kCellError, "Có lỗi", "Error"},
    {AuditWord::kCellNoPlan, "Chưa có kế hoạch", "No plan"},

    {AuditWord::kReportKind, "Báo cáo tổng hợp", "Summary report"},
    {AuditWord::kReportTitle, "Kết quả thẩm định kế hoạch của các đơn vị", "Review of the units’ plans"},
    {AuditWord::kCarriedOut, "Thực hiện {0}", "Carrying out {0}"},
    {AuditWord::kAsOf, "Quy tắc xét tại ngày {0}", "Rules as of {0}"},
    {AuditWord::kAsOfEach, "Quy tắc xét tại ngày ban hành của từng kế hoạch", "Rules as of the date of each plan"},
    {AuditWord::kSummaryRoster, "Trong {0} đơn vị phải nộp kế hoạch, {1} đơn vị đã nộp, {2} đơn vị chưa nộp{3}; {4}.",
     "Of {0} units that must submit a plan, {1} have submitted and {2} have not{3}; {4}."},
    {AuditWord::kSummaryMissingOf, " (trong đó {0})", " (of which {0})"},
    {AuditWord::kSummaryNotYetDue, "{0} đơn vị chưa đến hạn", "{0} not yet due"},
    {AuditWord::kSummaryDraftOnly, "{0} đơn vị mới có dự thảo", "{0} with a draft only"},
    {AuditWord::kSummaryLate, "{0} đơn vị nộp muộn", "{0} were late"},
    {AuditWord::kSummaryUndated, "danh sách không ghi hạn nộp nên không xét nộp muộn",
     "the list gives no due date, so nobody counts as late"},
    {AuditWord::kSummarySomeUndated, "{0} đơn vị không ghi hạn nộp nên không xét nộp muộn",
     "{0} has no due date and cannot count as late|{0} have no due date and cannot count as late"},
    {AuditWord::kSummaryNoRoster,
     "Đã nhận {0} kế hoạch của {1} đơn vị; chưa có danh sách đơn vị phải nộp nên chưa xác định được đơn vị nào chưa "
     "nộp.",
     "{0} plans of {1} units were received; without a list of units nobody can say who has not submitted."},
    {AuditWord::kSummaryVerdicts,
     "Kết quả: {0} đơn vị có kế hoạch đủ điều kiện, {1} đơn vị cần bổ sung, {2} đơn vị chưa thẩm định được và chưa "
     "được coi là đạt.",
     "Results: ready {0}, to be completed {1}; could not be verified, and do not count as ready, {2}."},
    {AuditWord::kSummaryUnlisted, "Ngoài ra có {0} kế hoạch không quy được về đơn vị nào trong danh sách",
     "Besides, {0} plan belongs to no unit of the list|Besides, {0} plans belong to no unit of the list"},
    {AuditWord::kSummaryUnlistedOpen, ", trong đó {0} kế hoạch chưa thẩm định được",
     "; {0} of them could not be verified"},
    {AuditWord::kNoUnits, "Không có kế hoạch nào được thẩm định.", "No plan was reviewed."},

    {AuditWord::kUnits, "Đơn vị", "Units"},
    {AuditWord::kUnitsToSubmit, "Đơn vị phải nộp", "Units to submit"},
    {AuditWord::kUnlistedPlans, "Kế hoạch ngoài danh sách", "Plans not on the list"},
    {AuditWord::kListedOnly, "Chỉ tính các đơn vị trong danh sách.", "Of the units on the list."},
    {AuditWord::kPlans, "Kế hoạch", "Plans"},
    {AuditWord::kSections, "Các phần của báo cáo", "Parts of the report"},
    {AuditWord::kOverview, "Tổng hợp", "Summary"},
    {AuditWord::kUnitsTable, "Các đơn vị", "The units"},
    {AuditWord::kMatrix, "Mức độ đáp ứng từng điểm", "Clause by clause"},
    {AuditWord::kCharts, "Biểu đồ", "Charts"},
    {AuditWord::kDuplicates, "Nội dung trùng lặp", "Shared text"},
    {AuditWord::kReaderPart, "Phần người thẩm định xem xét", "Left to the reviewer"},
    {AuditWord::kUnitFindings, "Vấn đề của đơn vị", "Findings about units"},
    {AuditWord::kPlanFindings, "Phát hiện trong từng kế hoạch", "Findings plan by plan"},
    {AuditWord::kRulesPart, "Quy tắc và căn cứ", "Rules and their basis"},
    {AuditWord::kAboutRun, "Cách lập báo cáo", "How this report was made"},

    {AuditWord::kNotChecked, "Chưa thẩm định được", "Not verified"},
    {AuditWord::kNotCheckedNote,
     "Các kế hoạch sau chưa được coi là đạt; cần gửi lại tệp hoặc sửa các chỗ đã nêu rồi thẩm định lại.",
     "These plans do not count as ready; the file must be sent again or mended, and reviewed anew."},
    {AuditWord::kNotCheckedFile, "không đọc được đầy đủ", "not readable in full"},
    {AuditWord::kNotCheckedRules, "{0} quy tắc chưa kết luận được", "{0} rule undecided|{0} rules undecided"},
    {AuditWord::kNotFound, "Không tìm thấy kế hoạch nào tại {0}", "No plan was found at {0}"},

    {AuditWord::kNumber, "STT", "No."},
    {AuditWord::kUnit, "Đơn vị", "Unit"},
    {AuditWord::kSuperior, "Cấp trên", "Superior"},
    {AuditWord::kUnitType, "Loại đơn vị", "Type of unit"},
    {AuditWord::kSymbol, "Số, ký hiệu", "Symbol"},
    {AuditWord::kPlanDate, "Ngày ban hành", "Date"},
    {AuditWord::kDue, "Hạn nộp", "Due"},
    {AuditWord::kDueBy, "hạn {0}", "due {0}"},
    {AuditWord::kSubmission, "Tình hình nộp", "Submission"},
    {AuditWord::kConclusion, "Kết luận", "Conclusion"},
    {AuditWord::kUndecided, "Chưa xét được", "Undecided"},
    {AuditWord::kReason, "Lý do", "Why"},
    {AuditWord::kNew, "Mới", "New"},
    {AuditWord::kPersisting, "Còn tồn tại", "Still there"},
    {AuditWord::kFixed, "Đã khắc phục", "Fixed"},
    {AuditWord::kNewAndFixed, "Mới, đã sửa", "New, fixed"},
    {AuditWord::kFile, "Tệp", "File"},
    {AuditWord::kTitle, "Trích yếu", "Title"},

    {AuditWord::kSearch, "Tìm đơn vị, số ký hiệu, lý do", "Search unit, symbol, reason"},
    {AuditWord::kFilter, "Lọc theo kết quả", "Filter by result"},
    {AuditWord::kAll, "Tất cả", "All"},
    {AuditWord::kToWriteTo, "Cần gửi văn bản", "To be written to"},
    {AuditWord::kShown, "Đang hiện {0}/{1} đơn vị", "{0} of {1} units shown"},
    {AuditWord::kOpenAll, "Mở tất cả", "Open all"},
    {AuditWord::kCloseAll, "Đóng tất cả", "Close all"},
    {AuditWord::kPrintDetails, "In kèm phát hiện của các đơn vị đang hiện",
     "Print the findings of the units shown too"},
    {AuditWord::kSortHint, "Bấm tên cột để sắp xếp", "Click a column’s name to sort"},
    {AuditWord::kSkipToUnits, "Đến bảng đơn vị", "To the table of units"},

    {AuditWord::kReasonMissing, "Chưa nộp kế hoạch", "No plan submitted"},
    {AuditWord::kReasonMissingDue, "Chưa nộp kế hoạch, hạn {0}", "No plan submitted, due {0}"},
    {AuditWord::kReasonNotYetDue, "Chưa nộp kế hoạch, chưa đến hạn ({0})", "No plan submitted, not yet due ({0})"},
    {AuditWord::kReasonDraft, "Mới có dự thảo, chưa có kế hoạch chính thức", "Only a draft, no issued plan"},
    {AuditWord::kReasonGeneralRules,
     "Mới xét theo quy tắc chung; chưa xét theo hướng dẫn nào (không có bộ quy tắc cho {0})",
     "Judged by the general rules only; no guidance was checked (there is no rule pack for {0})"},
    {AuditWord::kReasonNotByGuidance, "Chưa xét theo {0} (không có bộ quy tắc)",
     "Not checked: {0} (there is no rule pack)"},
    {AuditWord::kReasonUnreadable, "Tệp không đọc được đầy đủ", "The file could not be read in full"},
    {AuditWord::kReasonLate, "Nộp muộn: kế hoạch đề {0}, hạn {1}", "Late: dated {0}, due {1}"},
    {AuditWord::kReasonErrors, "Chưa đáp ứng điểm {0}", "Falls short of {0}"},
    {AuditWord::kReasonRules, "Chưa đạt yêu cầu {0}", "Does not keep {0}"},
    {AuditWord::kReasonCopied, "{0}% nội dung riêng giống {1}", "{0}% of its own words stand in {1}"},
    {AuditWord::kReasonHoldsCopied, "Có {0}% nội dung riêng của {1}", "Has {0}% of the own words of {1}"},
    {AuditWord::kPlanOf, "kế hoạch của {0}", "the plan of {0}"},
    {AuditWord::kSuperiorPlan, "kế hoạch của cấp trên", "the superior’s plan"},

    {AuditWord::kLegend, "Chú giải", "Key"},
    {AuditWord::kClause, "Điểm", "Clause"},
    {AuditWord::kContents, "Nội dung", "Contents"},
    {AuditWord::kShare, "Tỷ lệ đạt", "Share kept"},
    {AuditWord::kShareOfRules, "Tỷ lệ quy tắc đạt, theo bộ quy tắc", "Share of rules kept, by pack"},
    {AuditWord::kShareNote, "Tính trên số lượt quy tắc có áp dụng của các kế hoạch được tính.",
     "Of all rules that apply to the plans that count."},
    {AuditWord::kPerClause, "Kết quả theo từng điểm", "Results by clause"},
    {AuditWord::kPerClauseNote, "Tính trên các kế hoạch được tính mà điểm đó có áp dụng; có lưu ý vẫn là đạt.",
     "Of the plans that count and to which the clause applies; a note is no failing."},
    {AuditWord::kBroken, "Không đạt", "Broken"},
    {AuditWord::kConclusions, "Kết luận về các đơn vị", "Conclusions on the units"},
    {AuditWord::kTopRules, "Quy tắc có nhiều kế hoạch có phát hiện nhất, kể cả lưu ý",
     "Rules with findings in most plans, notes among them"},
    {AuditWord::kPlansBroken, "Kế hoạch, đơn vị có phát hiện", "Plans, units"},
    {AuditWord::kFindingsNumber, "Số phát hiện", "Findings"},
    {AuditWord::kOpenDeadlines, "Thời hạn thực hiện", "Deadlines"},
    {AuditWord::kOpenDeadlinesNote,
     "Số kế hoạch chưa đạt từng quy tắc về thời hạn; thời hạn mở là việc không có ngày kết thúc để kiểm tra.",
     "Plans that break each rule on deadlines; an open deadline has no end that could be checked."},
    {AuditWord::kTrendPart, "So với lần thẩm định trước ({0})", "Since the review before ({0})"},
    {AuditWord::kAges, "Thời gian tồn tại của phát hiện", "How long findings have been there"},
    {AuditWord::kAgeColumn, "Qua bao nhiêu lần thẩm định", "Met in"},
    {AuditWord::kBar, "Biểu đồ", "Chart"},
    {AuditWord::kPercent, "Tỷ lệ", "Share"},

    {AuditWord::kNoDuplicates, "Không phát hiện kế hoạch trùng lặp.", "No plans share more of their text than usual."},
    {AuditWord::kDuplicatesNote,
     "Tỷ lệ tính trên lời văn riêng của kế hoạch ngắn hơn, không kể nội dung trích từ văn bản cấp trên. Trùng lặp là "
     "dấu hiệu để xem xét, chưa phải kết luận về sao chép.",
     "Of the own words of the shorter plan, without what is quoted from superior documents. It is a sign to be looked "
     "at, not a verdict."},
    {AuditWord::kCluster, "Nhóm {0}: {1} kế hoạch có nội dung trùng nhau", "Group {0}: {1} plans share text"},
    {AuditWord::kFromSuperior, "Chép từ kế hoạch của cấp trên", "Taken from the superior’s plan"},
    {AuditWord::kPair, "{0} và {1}", "{0} and {1}"},
    {AuditWord::kSamePercent, "trùng {0}%", "{0}% shared"},
    {AuditWord::kPlanA, "Kế hoạch thứ nhất", "First plan"},
    {AuditWord::kPlanB, "Kế hoạch thứ hai", "Second plan"},
    {AuditWord::kPlaceA, "Vị trí ở kế hoạch thứ nhất", "Place in the first"},
    {AuditWord::kPlaceB, "Vị trí ở kế hoạch thứ hai", "Place in the second"},
    {AuditWord::kPassageA, "Đoạn văn ở kế hoạch thứ nhất", "Passage in the first"},
    {AuditWord::kPassageB, "Đoạn văn ở kế hoạch thứ hai", "Passage in the second"},
    {AuditWord::kSharePercent, "Tỷ lệ trùng (%)", "Shared (%)"},
    {AuditWord::kGroup, "Nhóm", "Group"},

    {AuditWord::kReaderNote, "Máy không đánh giá được các nội dung sau; người thẩm định đọc từng kế hoạch và kết luận.",
     "No machine can judge the following; the reviewer reads each plan and decides."},
    {AuditWord::kReaderColumn, "Nội dung cần xem xét", "What to look at"},
    {AuditWord::kAloneMark, "chỉ người thẩm định xét", "by the reviewer alone"},
    {AuditWord::kSignReviewer, "Người thẩm định", "Reviewer"},
    {AuditWord::kSignHead, "Lãnh đạo duyệt", "Approved by"},
    {AuditWord::kSignHint, "(ký, ghi rõ họ tên)", "(signature, full name)"},

    {AuditWord::kPlace, "Mục", "Place"},
    {AuditWord::kProblem, "Vấn đề", "Problem"},
    {AuditWord::kProposedRemedy, "Đề xuất sửa", "Proposed change"},
    {AuditWord::kJudgedInPart, "Còn quy tắc chưa xét được nên chưa kết luận được", "Some rules could not be judged"},
    {AuditWord::kReadInPart, "Tệp không đọc được đầy đủ nên chưa thẩm định được hết",
     "The file could not be read in full and was not judged in full"},
    {AuditWord::kOtherVersion, "Không phải kế hoạch được tính của đơn vị", "Not the plan that counts for the unit"},
    {AuditWord::kRelatedPlans, "Kế hoạch liên quan", "Other plans"},
    {AuditWord::kReadDate, "xét tại ngày {0}", "rules as of {0}"},
    {AuditWord::kRulesNote, "Chỉ ghi các quy tắc có phát hiện.", "Only rules with findings."},

    {AuditWord::kTool, "Lập bằng rasoat {0}.", "Made by rasoat {0}."},
    {AuditWord::kPackLine, "Bộ quy tắc {0} {1}, mã nội dung {2}", "Rule pack {0} {1}, digest {2}"},
    {AuditWord::kRosterLine, "Danh sách đơn vị: {0}.", "List of units: {0}."},
    {AuditWord::kSuperiorLine, "Kế hoạch của cấp trên: {0}.", "The superior’s plan: {0}."},
    {AuditWord::kPlansLine, "{0} tệp kế hoạch.", "{0} plan file.|{0} plan files."},

    {AuditWord::kSheetSummary, "Tổng hợp", "Summary"},
    {AuditWord::kSheetUnits, "Đơn vị", "Units"},
    {AuditWord::kSheetFindings, "Phát hiện", "Findings"},
    {AuditWord::kSheetMatrix, "Ma trận", "Matrix"},
    {AuditWord::kSheetDuplicates, "Trùng lặp", "Shared text"},
    {AuditWord::kLine, "Dòng", "Line"},
    {AuditWord::kColumn, "Cột", "Column"},
    {AuditWord::kExcerpt, "Trích đoạn", "Excerpt"},
    {AuditWord::kRuleId, "Mã quy tắc", "Rule id"},
    {AuditWord::kRule, "Quy tắc", "Rule"},
    {AuditWord::kWaived, "Miễn áp dụng", "Waived"},
    {AuditWord::kFingerprint, "Dấu vân tay", "Fingerprint"},
    {AuditWord::kPath, "Đường dẫn trong tệp", "Path in the file"},
    {AuditWord::kCellCut, "… (đã cắt bớt)", "… (cut)"},

    {AuditWord::kWriteTo, "Đơn vị cần gửi văn bản", "Units to write to"},
    {AuditWord::kMoreUnits, "và {0} đơn vị khác; danh sách đầy đủ: --format html=bao-cao.html",
     "and {0} more unit; the full list: --format html=report.html|and {0} more units; the full list: --format "
     "html=report.html"},

    {AuditWord::kAppraisal, "Báo cáo thẩm định", "Review of a plan"},
    {AuditWord::kAppraisalOf, "Kế hoạch của {0}", "Plan of {0}"},
    {AuditWord::kAppraisalIndex, "Báo cáo thẩm định theo đơn vị", "Reviews by unit"},
    {AuditWord::kAppraisalPlan, "Kế hoạch được thẩm định", "The plan"},
    {AuditWord::kAppraisalNoPlan, "Đơn vị chưa nộp kế hoạch.", "The unit has submitted no plan."},
    {AuditWord::kConcludeReady, "Kế hoạch đủ điều kiện trình. Phần máy không đánh giá được do người thẩm định xem xét.",
     "The plan is ready to be submitted. What no machine can judge is left to the reviewer."},
    {AuditWord::kConcludeWarned,
     "Kế hoạch không có lỗi. Đề nghị đơn vị xem lại từng cảnh báo tại mục “Các nội dung cần sửa”, sửa hoặc giữ, rồi "
     "trình. Phần máy không đánh giá được do người thẩm định xem xét.",
     "The plan has no errors. The unit is asked to look at each warning under “What to change”, to change or to keep "
     "it, and then to submit the plan. What no machine can judge is left to the reviewer."},
    {AuditWord::kConcludeUnserved,
     "Kế hoạch không có lỗi theo các quy tắc đã xét; người thẩm định đối chiếu kế hoạch với văn bản hướng dẫn rồi kết "
     "luận.",
     "The plan has no errors by the rules that were applied; the reviewer holds it against its guidance and decides."},
    {AuditWord::kConcludeIncomplete,
     "Đề nghị đơn vị bổ sung, hoàn thiện kế hoạch theo các nội dung nêu tại mục “Các nội dung cần sửa” rồi gửi lại.",
     "The unit is asked to complete the plan as set out under “What to change” and to send it again."},
    {AuditWord::kConcludeNotVerified,
     "Chưa thẩm định được đầy đủ nên chưa kết luận. Đề nghị đơn vị sửa các chỗ nêu dưới đây và gửi lại tệp kế hoạch.",
     "The plan could not be verified in full. The unit is asked to mend the places below and to send the file again."},
    {AuditWord::kConcludeMissing, "Đề nghị đơn vị khẩn trương xây dựng, ban hành và gửi kế hoạch.",
     "The unit is asked to draw up, issue and send its plan without delay."},
    {AuditWord::kWhatToChange, "Các nội dung cần sửa", "What to change"},
    {AuditWord::kOtherFiles, "Các tệp khác của đơn vị", "Other files of the unit"},
    {AuditWord::kOfUnit, "Về đơn vị", "About the unit"},
    {AuditWord::kWaivedPart, "Nội dung được miễn áp dụng", "What is waived"},
};

}  // namespace

std::span<const AuditWordEntry> audit_words() { return kWords; }

std::string_view word(AuditWord which, Lang lang) {
  const AuditWordEntry& entry = kWords[static_cast<std::size_t>(which)];
  return lang == Lang::kVi ? entry.vi : entry.en;
}

std::string phrase(AuditWord which, Lang lang, std::initializer_list<std::string_view> values) {
  return filled(word(which, lang), {values.begin(), values.size()});
}

std::string counted(AuditWord which, std::uint64_t number, Lang lang) {
  return counted_form(word(which, lang), number);
}

std::string grouped(std::uint64_t number, Lang lang) {
  std::string out = std::to_string(number);
  for (std::size_t at = out.size(); at > 3; at -= 3) out.insert(at - 3, 1, lang == Lang::kVi ? '.' : ',');
  return out;
}

}  // namespace rasoat::reports
