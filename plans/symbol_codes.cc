#include "plans/symbol_codes.h"

#include <algorithm>
#include <functional>
#include <unordered_map>

#include "plans/text.h"

namespace rasoat::plans {
namespace {

using Words = std::string_view;

constexpr Words kTypes =
    "NQ QĐ QĐi QyĐ CT KL QC TT HD TB TC BC KH CTr CTHĐ CTrHĐ CTPH CTrPH KHPH QCPH ĐA PA DA TTr CV BB NĐ TTLT NQLT HDLT "
    "KHLT "
    "TTLN "
    "QĐNS HĐ CĐ BGN "
    "BTT GUQ GM GGT GNP PG PC PB TBKL VBHN SL PL";

constexpr Words kParty =
    "TW BTGTW BTGDVTW BDVTW BTCTW BNCTW BKTTW BCSTW BĐNTW UBKTTW VPTW BCĐTW HĐLLTW ĐUKTW TU BTGTU BTGDVTU BDVTU BTCTU "
    "BNCTU UBKTTU "
    "VPTU BCĐTU ĐU VPĐU UBKTĐU BTGĐU BTGDVĐU BTCĐU BXDĐĐU HU QU ThU UBKTHU BTGHU CB ĐB BCSĐ BCSĐCP ĐĐ ĐĐQH ĐUK ĐUQH "
    "ĐUCP ĐUBQP ĐUCA "
    "QUTW ĐUQSTW";

constexpr Words kState =
    "CP TTg CTN QH UBTVQH HĐND UBND VPCP VPQH VPCTN BKHCN BGDĐT BTC BKHĐT BNV BTP BCT BXD BYT BQP BCA BNG BTTTT BTNMT "
    "BNNPTNT BNNMT "
    "BNN BGTVT BLĐTBXH BVHTTDL BDTTG UBDT TTCP NHNN KTNN TANDTC VKSNDTC SKHCN SGDĐT STC SKHĐT SNV STP SCT SXD SYT "
    "STTTT STNMT SNNPTNT "
    "SNNMT SNN SGTVT SLĐTBXH SVHTTDL SVHTT SDL VPUBND VP";

template <typename Take>
void each_word(Words words, Take take) {
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t end = std::min(words.find(' ', at), words.size());
    take(words.substr(at, end - at));
    at = end + 1;
  }
}

struct TextHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};
using Organs = std::unordered_map<std::string, OrganCode, TextHash, std::equal_to<>>;
using Types = std::unordered_map<std::string, std::string_view, TextHash, std::equal_to<>>;

Organs make_organs() {
  Organs organs;
  each_word(kParty, [&organs](Words word) { organs[fold(word)] = {word, Issuer::kParty}; });
  each_word(kState, [&organs](Words word) { organs[fold(word)] = {word, Issuer::kState}; });
  return organs;
}

Types make_types() {
  Types types;
  each_word(kTypes, [&types](Words word) { types[fold(word)] = word; });
  return types;
}

}  // namespace

std::string_view known_type(std::string_view folded) {
  static const Types kKnown = make_types();
  const auto found = kKnown.find(folded);
  return found == kKnown.end() ? std::string_view() : found->second;
}

OrganCode known_organ(std::string_view folded) {
  static const Organs kKnown = make_organs();
  const auto found = kKnown.find(folded);
  return found == kKnown.end() ? OrganCode{} : found->second;
}

}  // namespace rasoat::plans
