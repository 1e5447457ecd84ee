// The rows of the table of native checks: one declaration a check, each defined in the .cc file of its name.
//
// To add a check: its .cc file, a declaration here, a row in native.cc, a test, and its rule file in a pack.
#pragma once

#include "rules/native/native.h"

namespace rasoat::rules {

// For work. More than one body is named as lead: several in the list, or one text that certainly names several.
// Reported once, where the lead is written. Arguments: count, leads.
NativeVerdicts several_leads(const NativeCase& asked);
inline constexpr std::string_view kSeveralLeadsArguments[] = {"count", "leads"};
inline constexpr NativeCheck kSeveralLeads{"several-leads", {}, kSeveralLeadsArguments, several_leads};

// For the plan. A body that leads work is not among the recipients, neither by name nor by abbreviation nor by a group
// of its kind. Generous: a false finding costs more than three missed. Setting group_words: phrases that make a lead a
// group, which is not looked for. Arguments: body.
NativeVerdicts recipients_omit_lead(const NativeCase& asked);
inline constexpr NativeSetting kRecipientsOmitLeadSettings[] = {NativeSetting::texts("group_words")};
inline constexpr std::string_view kRecipientsOmitLeadArguments[] = {"body"};
inline constexpr NativeCheck kRecipientsOmitLead{"recipients-omit-lead", kRecipientsOmitLeadSettings,
                                                 kRecipientsOmitLeadArguments, recipients_omit_lead};

// For the plan. A body that leads work has no part in `to_chuc_thuc_hien`: neither named nor covered by a group there,
// nor mentioned in another one's duties. Nothing where the plan has no such part. Arguments: body.
NativeVerdicts lead_without_part(const NativeCase& asked);
inline constexpr NativeCheck kLeadWithoutPart{"lead-without-part", {}, kRecipientsOmitLeadArguments, lead_without_part};

// For the plan. A deadline or a product is written where a body is to be named. Arguments: value, kind (time, product).
NativeVerdicts no_body(const NativeCase& asked);
inline constexpr std::string_view kNoBodyArguments[] = {"value", "kind"};
inline constexpr NativeCheck kNoBody{"no-body", {}, kNoBodyArguments, no_body};

// For work. Its one lead is named among those who join it, too. Arguments: body.
NativeVerdicts lead_among_helpers(const NativeCase& asked);
inline constexpr NativeCheck kLeadAmongHelpers{
    "lead-among-helpers", {}, kRecipientsOmitLeadArguments, lead_among_helpers};

// For the entries of to_chuc_thuc_hien. One names, by its id, work that its body neither leads nor joins, nor is
// mentioned in. Nothing where the work has no lead, or one that no entry names. Arguments: body, work, lead.
NativeVerdicts work_of_others(const NativeCase& asked);
inline constexpr std::string_view kWorkOfOthersArguments[] = {"body", "work", "lead"};
inline constexpr NativeCheck kWorkOfOthers{"work-of-others", {}, kWorkOfOthersArguments, work_of_others};

// For work. One body leads more than `percent` of all work that has a lead, where there are `at_least` such works.
// Arguments: body, count, total.
NativeVerdicts lead_overburdened(const NativeCase& asked);
inline constexpr NativeSetting kLeadOverburdenedSettings[] = {NativeSetting::number("percent"),
                                                              NativeSetting::number("at_least")};
inline constexpr std::string_view kLeadOverburdenedArguments[] = {"body", "count", "total"};
inline constexpr NativeCheck kLeadOverburdened{"lead-overburdened", kLeadOverburdenedSettings,
                                               kLeadOverburdenedArguments, lead_overburdened};

// For the plan. Printed labels of siblings: with `fault: repeated` one met before in its list, with `fault: skipped`
// one that leaves a number out, or is written otherwise than its neighbours where their numbers leave one out.
// Numbering starts again in each appendix and part. Arguments: label, before, odd (yes: written otherwise).
NativeVerdicts label_sequence(const NativeCase& asked);
inline constexpr NativeSetting kLabelSequenceSettings[] = {NativeSetting::word_of("fault", "repeated skipped")};
inline constexpr std::string_view kLabelSequenceArguments[] = {"label", "before", "odd"};
inline constexpr NativeCheck kLabelSequence{"label-sequence", kLabelSequenceSettings, kLabelSequenceArguments,
                                            label_sequence};

// For the plan. A text refers to a section or an appendix of this plan that its outline (`bo_cuc`) or its appendices
// (`phu_luc`) do not have; plans that give neither are not judged. Arguments: reference.
NativeVerdicts reference_dangling(const NativeCase& asked);
inline constexpr std::string_view kReferenceDanglingArguments[] = {"reference"};
inline constexpr NativeCheck kReferenceDangling{
    "reference-dangling", {}, kReferenceDanglingArguments, reference_dangling, true};

// For texts, or for the plan: all its texts. Flaws of letters, blanks and words, one breach a text however many there
// are. Settings: kinds (decomposed, odd_blank, hidden, look_alike, strange_letter, misplaced_tone, doubled_word,
// doubled_blank); within (symbols: inside the symbols of documents; elsewhere: outside them; left out: both); for
// doubled words allowed, particles and compounds (plans::Doublings). Texts in an old encoding are passed over.
// Arguments: count, words, characters.
NativeVerdicts text_health(const NativeCase& asked);
inline constexpr NativeSetting kTextHealthSettings[] = {
    NativeSetting::words_of(
        "kinds", "decomposed odd_blank hidden look_alike strange_letter misplaced_tone doubled_word doubled_blank"),
    NativeSetting::word_of("within", "symbols elsewhere").optional(), NativeSetting::texts("allowed"),
    NativeSetting::texts("particles"), NativeSetting::texts("compounds")};
inline constexpr std::string_view kTextHealthArguments[] = {"count", "words", "characters"};
inline constexpr NativeCheck kTextHealth{"text-health", kTextHealthSettings, kTextHealthArguments, text_health};

// For texts. Something was to be filled in within the text (plans::find_blank_left); one breach a text. A text that is
// a placeholder as a whole is passed over.
NativeVerdicts blank_left(const NativeCase& asked);
inline constexpr NativeCheck kBlankLeft{"blank-left", {}, {}, blank_left, true};

// For texts. One of the phrases stands there, which only a text still being written holds; one breach a text. Settings:
// phrases. Arguments: words.
NativeVerdicts phrases_left(const NativeCase& asked);
inline constexpr NativeSetting kPhrasesLeftSettings[] = {NativeSetting::texts("phrases")};
inline constexpr std::string_view kPhrasesLeftArguments[] = {"words"};
inline constexpr NativeCheck kPhrasesLeft{"phrases-left", kPhrasesLeftSettings, kPhrasesLeftArguments, phrases_left,
                                          true};

// For texts. Vietnamese typed without its marks (plans::find_unmarked_words); one breach a text. Arguments: words.
NativeVerdicts unmarked_words(const NativeCase& asked);
inline constexpr std::string_view kUnmarkedWordsArguments[] = {"words"};
inline constexpr NativeCheck kUnmarkedWords{"unmarked-words", {}, kUnmarkedWordsArguments, unmarked_words, true};

// For the plan. A term or a stage that ends before it begins, “nhiệm kỳ 2025 - 2020”, outside of deadlines and the
// plan's period; one breach a text. Arguments: years.
NativeVerdicts years_reversed(const NativeCase& asked);
inline constexpr std::string_view kYearsReversedArguments[] = {"years"};
inline constexpr NativeCheck kYearsReversed{"years-reversed", {}, kYearsReversedArguments, years_reversed, true};

// For the plan. Years in prose against its own. With `fault: title` the stage in its title is not its period: outside
// of it, or of the same first year and another last one; stages in the titles of cited documents are theirs. With
// `fault: objective` a general objective is due before the plan is issued. Arguments: written, other (the period; the
// year of issue).
NativeVerdicts own_years(const NativeCase& asked);
inline constexpr NativeSetting kOwnYearsSettings[] = {NativeSetting::word_of("fault", "title objective")};
inline constexpr std::string_view kOwnYearsArguments[] = {"written", "other"};
inline constexpr NativeCheck kOwnYears{"own-years", kOwnYearsSettings, kOwnYearsArguments, own_years};

// For the plan. Texts are in an encoding from before Unicode: one breach, at the first of them. Arguments: count,
// encoding, sample, reading (the sample in Unicode).
NativeVerdicts legacy_encoding(const NativeCase& asked);
inline constexpr std::string_view kLegacyEncodingArguments[] = {"count", "encoding", "sample", "reading"};
inline constexpr NativeCheck kLegacyEncoding{"legacy-encoding", {}, kLegacyEncodingArguments, legacy_encoding};

// For the plan. Both ways of placing the tone mark in oa, oe, uy are used: one breach, at the first word of the rarer.
// Arguments: new_count, new_sample, old_count, old_sample.
NativeVerdicts tone_style(const NativeCase& asked);
inline constexpr std::string_view kToneStyleArguments[] = {"new_count", "new_sample", "old_count", "old_sample"};
inline constexpr NativeCheck kToneStyle{"tone-style", {}, kToneStyleArguments, tone_style};

// For indicators. A range whose first number is the greater ("55 - 45"). Setting words: an indicator that speaks of
// one of them (falls, ranks) is left alone. Arguments: value, proper (the range in order).
NativeVerdicts indicator_range(const NativeCase& asked);
inline constexpr NativeSetting kIndicatorRangeSettings[] = {NativeSetting::texts("words")};
inline constexpr std::string_view kIndicatorRangeArguments[] = {"value", "proper"};
inline constexpr NativeCheck kIndicatorRange{"indicator-range", kIndicatorRangeSettings, kIndicatorRangeArguments,
                                             indicator_range};

// For indicators. Their stages, one against the other: with `fault: values` an "at least" that falls or an "at most"
// that rises, with `fault: years` a year that stands after a later one. Setting words: as above. Arguments: value,
// year, other, other_year (of the later stage and the earlier one; of the one at fault and the one before it).
NativeVerdicts indicator_stages(const NativeCase& asked);
inline constexpr NativeSetting kIndicatorStagesSettings[] = {NativeSetting::word_of("fault", "years values"),
                                                             NativeSetting::texts("words")};
inline constexpr std::string_view kIndicatorStagesArguments[] = {"value", "year", "other", "other_year"};
inline constexpr NativeCheck kIndicatorStages{"indicator-stages", kIndicatorStagesSettings, kIndicatorStagesArguments,
                                              indicator_stages};

// For indicators, all at once: those with a figure that do not give the field named by the setting (nguon, theo_doi),
// nor does one that they are part of. One breach, at the first. Arguments: count, total, names.
NativeVerdicts indicators_lacking(const NativeCase& asked);
inline constexpr NativeSetting kIndicatorsLackingSettings[] = {NativeSetting::word_of("field", "nguon theo_doi")};
inline constexpr std::string_view kIndicatorsLackingArguments[] = {"count", "total", "names"};
inline constexpr NativeCheck kIndicatorsLacking{"indicators-lacking", kIndicatorsLackingSettings,
                                                kIndicatorsLackingArguments, indicators_lacking};

// For the plan. A lower level of pho_bien studies before the first of the higher ones begins; at that one where all
// lower levels do. Only months, quarters and longer stretches are compared. Arguments: value, other (the deadlines of
// the lower and of the higher level), level (at which of them: lower, upper).
NativeVerdicts dissemination_order(const NativeCase& asked);
inline constexpr std::string_view kDisseminationOrderArguments[] = {"value", "other", "level"};
inline constexpr NativeCheck kDisseminationOrder{
    "dissemination-order", {}, kDisseminationOrderArguments, dissemination_order};

// For the entries of bao_cao. One is due after the entry of a body that puts it together and reports onward; only where
// both come at the same pace. Arguments: value, other (the two deadlines), sender, onward (who reports in each).
NativeVerdicts report_chain(const NativeCase& asked);
inline constexpr std::string_view kReportChainArguments[] = {"value", "other", "sender", "onward"};
inline constexpr NativeCheck kReportChain{"report-chain", {}, kReportChainArguments, report_chain};

// For the entries of bao_cao. The issuer's own report: with `fault: receiver` it goes to a body that is certainly below
// the issuer, or certainly none of those to whom the plan is sent for report (`words` say so in noi_nhan); with
// `fault: none` it goes to nobody. Arguments: value (the receiver; none: the sender), superior (the first to whom the
// plan is sent for report), found (yes, no: whether there is one), how (lower, other, none).
NativeVerdicts report_receiver(const NativeCase& asked);
inline constexpr NativeSetting kReportReceiverSettings[] = {NativeSetting::word_of("fault", "receiver none"),
                                                            NativeSetting::texts("words")};
inline constexpr std::string_view kReportReceiverArguments[] = {"value", "superior", "found", "how"};
inline constexpr NativeCheck kReportReceiver{"report-receiver", kReportReceiverSettings, kReportReceiverArguments,
                                             report_receiver};

// For the entries of so_ket_tong_ket. With `fault: period` one that is held after the plan's period; a final review, or
// one of no kind, may be so many `grace_years` later. With `fault: order` a final review before an interim one; with
// `fault: early` the last final one more than `grace_years` before the period's last year. Entries of bao_cao are
// judged as those of no kind. Arguments: value, other (the period's end; the interim review), kind (final, interim).
NativeVerdicts review_schedule(const NativeCase& asked);
inline constexpr NativeSetting kReviewScheduleSettings[] = {NativeSetting::word_of("fault", "period order early"),
                                                            NativeSetting::number("grace_years").optional()};
inline constexpr std::string_view kReviewScheduleArguments[] = {"value", "other", "kind"};
inline constexpr NativeCheck kReviewSchedule{"review-schedule", kReviewScheduleSettings, kReviewScheduleArguments,
                                             review_schedule};

// For the texts of huong_dan. It names a guidance that no rule pack speaks for. By `how`: mistyped (a slip in the
// symbol of one that has a pack, which the plan’s title or bases cite and which is no document that may exist); other
// (one that may exist, a number alone, the document that the guidance carries out, or nothing while the plan cites it).
// Setting guidances: some that have a pack, besides those that are loaded. Arguments: written, meant.
NativeVerdicts guidance_misnamed(const NativeCase& asked);
inline constexpr NativeSetting kGuidanceMisnamedSettings[] = {NativeSetting::texts("guidances"),
                                                              NativeSetting::word_of("how", "mistyped other")};
inline constexpr std::string_view kGuidanceMisnamedArguments[] = {"written", "meant"};
inline constexpr NativeCheck kGuidanceMisnamed{"guidance-misnamed", kGuidanceMisnamedSettings,
                                               kGuidanceMisnamedArguments, guidance_misnamed};

// For van_ban.so_ky_hieu. By `fault`: organ_not_alive (the organ code's body had ended, or did not exist yet, on the
// plan's date), organ_of_other_system (a state organ in a Party symbol), organ_unlike_issuer (the code is another
// body's), organ_misspelt (nobody's, and nearly the issuer's), unpadded (5-KH/ĐU), irregular (blanks, dashes, case,
// “Số:”). Arguments: value, proper, is_known (yes, no: is there a `proper`), organ (its code), other (a date; party or
// state; the issuer), life (early, late).
NativeVerdicts own_symbol(const NativeCase& asked);
inline constexpr NativeSetting kOwnSymbolSettings[] = {NativeSetting::word_of(
    "fault", "other_form unpadded irregular organ_unlike_issuer organ_misspelt organ_of_other_system organ_not_alive")};
inline constexpr std::string_view kOwnSymbolArguments[] = {"value", "proper", "is_known", "organ", "other", "life"};
inline constexpr NativeCheck kOwnSymbol{"own-symbol", kOwnSymbolSettings, kOwnSymbolArguments, own_symbol};
// For the plan. The symbol of a cited document is written otherwise than documents of that organ write theirs. By
// `fault`: separators (51/NQ-TW; of organs that the registry has for certain), glued (118-KH/TUngày), loose (blanks,
// dashes), centre (T.Ư for TW); of these two one breach for all. Arguments: written, proper, form (party, state),
// count, list.
NativeVerdicts cited_symbols(const NativeCase& asked);
inline constexpr NativeSetting kCitedSymbolsSettings[] = {
    NativeSetting::word_of("fault", "separators loose glued centre")};
inline constexpr std::string_view kCitedSymbolsArguments[] = {"written", "proper", "form", "count", "list"};
inline constexpr NativeCheck kCitedSymbols{"cited-symbols", kCitedSymbolsSettings, kCitedSymbolsArguments,
                                           cited_symbols};
// For the plan. A citation contradicts what the registry knows of its document, or its type word the symbol. Setting
// field: date (one that no calendar has, too), issuer, type (of the short name, too), term (with the plenum), title (of
// a basis: rules/native/citation_title.h), or appendix (the plan itself, by another date than its own, in an appendix’s
// heading). Arguments: citation, written, expected (none where it is not known), sure (yes / no), slip (another
// document that what is written fits; else none), calendar (no: no calendar has that date), by (registry; code: the
// symbol's organ code is not the issuer's; title: the date is not that of the title; subject: the title is about
// something else; year: of the title).
NativeVerdicts citation_contradicts(const NativeCase& asked);
inline constexpr NativeSetting kCitationContradictsSettings[] = {
    NativeSetting::word_of("field", "type title term issuer date appendix")};
inline constexpr std::string_view kCitationContradictsArguments[] = {"citation", "written",  "expected", "sure",
                                                                     "slip",     "calendar", "by"};
inline constexpr NativeCheck kCitationContradicts{"citation-contradicts", kCitationContradictsSettings,
                                                  kCitationContradictsArguments, citation_contradicts};

// For the plan. A document in `can_cu` is dated after the plan itself; one breach at the plan's date where that is so
// of most of them, or of what the plan carries out and another. Nothing where the plan has no date. Arguments:
// citation, date, plan_date, sure (yes / no), count.
NativeVerdicts citation_later(const NativeCase& asked);
inline constexpr std::string_view kCitationLaterArguments[] = {"citation", "date", "plan_date", "sure", "count"};
inline constexpr NativeCheck kCitationLater{"citation-later", {}, kCitationLaterArguments, citation_later};

// For the plan. A document in `can_cu` is no longer in force at the day asked about (`validity: replaced`), or not yet
// (`validity: not_in_force`). Nothing at no day. Setting silent: phrases with which an entry speaks of that itself.
// Arguments: citation, day, since, by (the successor, or none), sure (yes / no).
NativeVerdicts citation_standing(const NativeCase& asked);
inline constexpr NativeSetting kCitationStandingSettings[] = {
    NativeSetting::word_of("validity", "replaced not_in_force"), NativeSetting::texts("silent")};
inline constexpr std::string_view kCitationStandingArguments[] = {"citation", "day", "since", "by", "sure"};
inline constexpr NativeCheck kCitationStanding{"citation-standing", kCitationStandingSettings,
                                               kCitationStandingArguments, citation_standing};

// For the plan. The symbol of a document in `can_cu` is that of several, and nothing in the plan tells which; once a
// document. Arguments: citation, count, dates.
NativeVerdicts citation_ambiguous(const NativeCase& asked);
inline constexpr std::string_view kCitationAmbiguousArguments[] = {"citation", "count", "dates"};
inline constexpr NativeCheck kCitationAmbiguous{
    "citation-ambiguous", {}, kCitationAmbiguousArguments, citation_ambiguous};

// For the plan. An entry of `can_cu` is for a document that an entry before it is for (`of: basis`), or for the plan
// itself (`of: plan`); an entry is for the document that it cites first. Arguments: citation.
NativeVerdicts basis_repeated(const NativeCase& asked);
inline constexpr NativeSetting kBasisRepeatedSettings[] = {NativeSetting::word_of("of", "basis plan")};
inline constexpr std::string_view kBasisRepeatedArguments[] = {"citation"};
inline constexpr NativeCheck kBasisRepeated{"basis-repeated", kBasisRepeatedSettings, kBasisRepeatedArguments,
                                            basis_repeated};

// For the plan. Documents of certain series that the registry does not have: one breach, at the first. Setting organs:
// the codes of the series. Arguments: count, list, more (how many the list leaves out).
NativeVerdicts citations_unknown(const NativeCase& asked);
inline constexpr NativeSetting kCitationsUnknownSettings[] = {NativeSetting::texts("organs")};
inline constexpr std::string_view kCitationsUnknownArguments[] = {"count", "list", "more"};
inline constexpr NativeCheck kCitationsUnknown{"citations-unknown", kCitationsUnknownSettings,
                                               kCitationsUnknownArguments, citations_unknown};

// For the plan. No document of the symbol is known, but one of the day cited of which it is a slip
// (rules/registry/symbol_slip.h); once a symbol. Arguments: written, proper, full, slip (swapped, digit, letter, type,
// organ).
NativeVerdicts citation_misnumbered(const NativeCase& asked);
inline constexpr std::string_view kCitationMisnumberedArguments[] = {"written", "proper", "full", "slip"};
inline constexpr NativeCheck kCitationMisnumbered{
    "citation-misnumbered", {}, kCitationMisnumberedArguments, citation_misnumbered};

// For the plan. The symbol of a document bears another year than its date; once for each symbol and date. Documents
// that the registry knows are citation-contradicts' business. Arguments: symbol, date, year (that of the symbol).
NativeVerdicts citation_year(const NativeCase& asked);
inline constexpr std::string_view kCitationYearArguments[] = {"symbol", "date", "year"};
inline constexpr NativeCheck kCitationYear{"citation-year", {}, kCitationYearArguments, citation_year};

// For the plan. By the first mention of a document its symbol, date or issuing body has not been said; a breach for
// each document. Arguments: citation, missing, full (as it should be cited, or none), near (what the plan cites by
// nearly that name; its own symbol, where it speaks of itself; else none).
NativeVerdicts first_citation(const NativeCase& asked);
inline constexpr std::string_view kFirstCitationArguments[] = {"citation", "missing", "full", "near"};
inline constexpr NativeCheck kFirstCitation{"first-citation", {}, kFirstCitationArguments, first_citation};

// For the plan. The same where nothing but the title is missing: one breach, at the first such document. Arguments:
// count, list, more.
NativeVerdicts first_citation_title(const NativeCase& asked);
inline constexpr NativeCheck kFirstCitationTitle{
    "first-citation-title", {}, kCitationsUnknownArguments, first_citation_title};
// For the plan. It counts on a body that has ended, or does not exist yet, at the day it is read at
// (rules/native/bodies_out_of_time.h): one breach a body, at the first place. Settings: role (doer, recipient); life
// (ended, to_come); level (district: bodies of the districts and townships only, one breach for each level; province:
// those of provinces that ended, one breach a province; else all others). Arguments: body, role, since, instead (who
// carries on, or who does it until then; the province as it is now), found (none, one, several of them), issued (the
// plan: before or after that day), count, province, level (of the registry's body: huyen, xa …), sure.
NativeVerdicts body_out_of_time(const NativeCase& asked);
inline constexpr NativeSetting kBodyOutOfTimeSettings[] = {
    NativeSetting::word_of("role", "doer recipient"), NativeSetting::word_of("life", "ended to_come"),
    NativeSetting::word_of("level", "district province").optional()};
inline constexpr std::string_view kBodyOutOfTimeArguments[] = {"body",   "role",  "since",    "instead", "found",
                                                               "issued", "count", "province", "level",   "sure"};
inline constexpr NativeCheck kBodyOutOfTime{"body-out-of-time", kBodyOutOfTimeSettings, kBodyOutOfTimeArguments,
                                            body_out_of_time, true};

// For the plan. Its own head or signature (van_ban, ky.tap_the) names what had ended at the plan’s date: one breach for
// each thing that ended, at the first place. Setting level: province (one that was merged), district (the districts as
// a whole, the type of unit too, and the townships), body (any other). Arguments: written (the wordings, up to three),
// ended (what ended), since, instead (what it was merged into, or who carries on), found (none, one, several of these),
// level (of the registry's body: huyen, xa …), count.
NativeVerdicts head_out_of_time(const NativeCase& asked);
inline constexpr NativeSetting kHeadOutOfTimeSettings[] = {NativeSetting::word_of("level", "body district province")};
inline constexpr std::string_view kHeadOutOfTimeArguments[] = {"written", "ended", "since", "instead",
                                                               "found",   "level", "count"};
inline constexpr NativeCheck kHeadOutOfTime{"head-out-of-time", kHeadOutOfTimeSettings, kHeadOutOfTimeArguments,
                                            head_out_of_time};

// For the plan. It calls itself by the type of another document ("Chương trình hành động này" in a Kế hoạch), where no
// such document is spoken of just before: one breach, at the first place. Arguments: written, right (what it should
// say), count.
NativeVerdicts self_reference(const NativeCase& asked);
inline constexpr std::string_view kSelfReferenceArguments[] = {"written", "right", "count"};
inline constexpr NativeCheck kSelfReference{"self-reference", {}, kSelfReferenceArguments, self_reference, true};

// For the plan, where it says of which province it is (rules/native/own_place.h). Where it speaks of its own work it
// names another province, or (fault: ended) one that has become its own: one breach a province. Partners, neighbours,
// schools, history, cited and quoted texts are passed over (lexicons partner_place, partner_name, historical of the
// registry). Arguments: place, kind (province, city), own; since (when that one had ended), now (what it is), count.
NativeVerdicts other_place(const NativeCase& asked);
inline constexpr NativeSetting kOtherPlaceSettings[] = {NativeSetting::word_of("fault", "ended").optional()};
inline constexpr std::string_view kOtherPlaceArguments[] = {"place", "kind", "own", "since", "now", "count"};
inline constexpr NativeCheck kOtherPlace{"other-place", kOtherPlaceSettings, kOtherPlaceArguments, other_place, true};

// For the plan. Some of its parts hold a phrase of a lexicon of the registry: what only a level above can say of
// itself, what there is no more. Settings: lexicon; beside: the lexicon of words that make it right in a sentence;
// parts (keys of the plan); bodies (apart: names of doers and recipients are passed over). How things are, others’
// share and where figures come from are passed over. One breach, at the first place. Arguments: words, count.
NativeVerdicts words_of_level(const NativeCase& asked);
inline constexpr NativeSetting kWordsOfLevelSettings[] = {NativeSetting::texts("lexicon"),
                                                          NativeSetting::texts("beside"), NativeSetting::texts("parts"),
                                                          NativeSetting::word_of("bodies", "apart").optional()};
inline constexpr std::string_view kWordsOfLevelArguments[] = {"words", "count"};
inline constexpr NativeCheck kWordsOfLevel{"words-of-level", kWordsOfLevelSettings, kWordsOfLevelArguments,
                                           words_of_level, true};

// For the plan. Its signature (ky) against who issues it, each of the system that he_thong declares
// (rules/native/own_head.h); nothing where that is declared wrongly. Setting fault: other_form ("TM." in a Party
// document), other_system (a collective of the other system is signed for), post (of another body than is signed for),
// collective (one that the issuer has not, or that of another place). Arguments: value, collective, issuer, system
// (party, state), kind (of the issuer: committee, cell, group, department), differs (kind, ward, province).
NativeVerdicts own_signature(const NativeCase& asked);
inline constexpr NativeSetting kOwnSignatureSettings[] = {
    NativeSetting::word_of("fault", "other_form other_system collective post")};
inline constexpr std::string_view kOwnSignatureArguments[] = {"value",  "collective", "issuer",
                                                              "system", "kind",       "differs"};
inline constexpr NativeCheck kOwnSignature{"own-signature", kOwnSignatureSettings, kOwnSignatureArguments,
                                           own_signature};

// For van_ban.he_thong. It declares the Party or the state while the bodies in the head are of the other. Arguments:
// value, signs (what shows it), system (the right one: party, state), proper (its code), written (as_declared: symbol
// or signature must be written anew; right).
NativeVerdicts own_system(const NativeCase& asked);
inline constexpr std::string_view kOwnSystemArguments[] = {"value", "signs", "system", "proper", "written"};
inline constexpr NativeCheck kOwnSystem{"own-system", {}, kOwnSystemArguments, own_system};

// For van_ban.loai_don_vi. The issuer's first words are certainly of another type. Arguments: value, issuer, declared
// (the type's name), kind and proper (name and code of the type it would be), found (yes, no: whether that is known).
NativeVerdicts unit_type(const NativeCase& asked);
inline constexpr std::string_view kUnitTypeArguments[] = {"value", "issuer", "declared", "kind", "proper", "found"};
inline constexpr NativeCheck kUnitType{"unit-type", {}, kUnitTypeArguments, unit_type};

// For the plan. The responsible person and the signer hold one post, and their names differ by a letter; or they are
// two, and only one person holds that post of the issuer. Arguments: value, other, post.
NativeVerdicts responsible_name(const NativeCase& asked);
inline constexpr std::string_view kResponsibleNameArguments[] = {"value", "other", "post"};
inline constexpr NativeCheck kResponsibleName{"responsible-name", {}, kResponsibleNameArguments, responsible_name};

// For the plan. Provinces in its head, signature and recipients, as they are at the plan's date. Setting fault:
// elsewhere (dia_danh is another province than that of the issuer, or of a commune's superior), superior
// (co_quan_cap_tren is of another province than all committees that the plan looks up to), misspelt (no province, but
// one letter from one), city_as_province ("Tỉnh ủy Đà Nẵng"). Arguments: value (the text; elsewhere: the issuer; of a
// city: its name alone), written (the words at fault), proper (what they should be), count (superior: of the others).
NativeVerdicts head_place(const NativeCase& asked);
inline constexpr NativeSetting kHeadPlaceSettings[] = {
    NativeSetting::word_of("fault", "misspelt elsewhere superior city_as_province")};
inline constexpr std::string_view kHeadPlaceArguments[] = {"value", "written", "proper", "count"};
inline constexpr NativeCheck kHeadPlace{"head-place", kHeadPlaceSettings, kHeadPlaceArguments, head_place, true};

// For the plan. A commune's own name against its head: with `fault: title` the plan's title speaks of another commune,
// with `fault: place` the place of issue is not its own, nor that of its superior. Arguments: value (the issuer),
// written, proper (the commune's name).
NativeVerdicts own_commune(const NativeCase& asked);
inline constexpr NativeSetting kOwnCommuneSettings[] = {NativeSetting::word_of("fault", "title place")};
inline constexpr std::string_view kOwnCommuneArguments[] = {"value", "written", "proper"};
inline constexpr NativeCheck kOwnCommune{"own-commune", kOwnCommuneSettings, kOwnCommuneArguments, own_commune};

// For the plan. The superior's plan among its bases (don_vi_cap_tren_truc_tiep) is said to be of another province's
// committee or government, or of one that had ended by then. Arguments: citation, issuer, own (the plan's province),
// why (province, ended), since (when it had ended).
NativeVerdicts superior_plan(const NativeCase& asked);
inline constexpr std::string_view kSuperiorPlanArguments[] = {"citation", "issuer", "own", "why", "since"};
inline constexpr NativeCheck kSuperiorPlan{"superior-plan", {}, kSuperiorPlanArguments, superior_plan};

// For the plan. Recipients to whom it is sent for report. Settings: fault: other_province (the committee or government
// of another province), own_issuer (the issuer itself); words: what says that it is for report. Arguments: value, own
// (the plan's province), superior (as the head names it; of a Party organisation its committee), found (yes, no:
// whether it does).
NativeVerdicts report_recipients(const NativeCase& asked);
inline constexpr NativeSetting kReportRecipientsSettings[] = {
    NativeSetting::word_of("fault", "own_issuer other_province"), NativeSetting::texts("words")};
inline constexpr std::string_view kReportRecipientsArguments[] = {"value", "own", "superior", "found"};
inline constexpr NativeCheck kReportRecipients{"report-recipients", kReportRecipientsSettings,
                                               kReportRecipientsArguments, report_recipients};

}  // namespace rasoat::rules
