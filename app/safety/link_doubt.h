// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/enum_names.h"

namespace vitrina {

/// Why a link is doubtful (OZ-7), the strongest reason first. Its words are in resources/safety/link_doubts.json.
enum class LinkDoubt : quint8 {
    Unknown, ///< nothing is doubtful, or it was not asked
    User, ///< "https://own.host@other.host"
    LookAlike, ///< the marketplace's name, or nearly, in the name of another host
    OddLetters, ///< punycode under a Latin ending: letters of other alphabets
    Address, ///< a number in place of a name
    WrittenApart, ///< "shop dot ru": hidden from programs
    Shortener, ///< does not tell where it leads
    Collecting, ///< anybody's form or file on a well-known host
    Port,
    ForeignHost, ///< nothing but that nobody knows it
};

template <> struct EnumNames<LinkDoubt> {
    static constexpr std::array<std::pair<LinkDoubt, const char *>, 9> table{{
        {LinkDoubt::User, "user"},
        {LinkDoubt::LookAlike, "look_alike"},
        {LinkDoubt::OddLetters, "odd_letters"},
        {LinkDoubt::Address, "address"},
        {LinkDoubt::WrittenApart, "written_apart"},
        {LinkDoubt::Shortener, "shortener"},
        {LinkDoubt::Collecting, "collecting"},
        {LinkDoubt::Port, "port"},
        {LinkDoubt::ForeignHost, "foreign_host"},
    }};
};

} // namespace vitrina
