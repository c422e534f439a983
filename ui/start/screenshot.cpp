// SPDX-License-Identifier: Apache-2.0
#include "ui/start/screenshot.h"

#include <QDir>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

using namespace std::chrono_literals;
constexpr auto patience = 60s;
constexpr auto quiet = 1s; ///< nothing changed for so long: the window shows what there is, and the check has been read

} // namespace

Screenshot::Screenshot(Inbox &inbox, QWidget &window, QString file, DialogId dialog)
    : m_inbox(inbox)
    , m_window(window)
    , m_file(std::move(file))
    , m_dialog(std::move(dialog))
{
    m_patience.setSingleShot(true);
    m_settled.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        const bool noDialog = !m_dialog.isEmpty() && !m_inbox.current();
        Q_EMIT done(noDialog ? u"there is no dialog “%1”."_s.arg(m_dialog.value())
                             : u"the list did not come within a minute; is the hub there?"_s);
    });
    connect(&m_settled, &QTimer::timeout, this, &Screenshot::write);
    connect(&inbox, &Inbox::listReady, this, &Screenshot::look);
    connect(&inbox, &Inbox::connectionChanged, this, &Screenshot::look);
    connect(&inbox, &Inbox::currentChanged, this, &Screenshot::look);
    connect(&inbox.messages(), &QAbstractItemModel::rowsInserted, this, &Screenshot::look);
    m_patience.start(patience);
}

void Screenshot::look()
{
    const bool live = m_inbox.connection().state == LinkState::Live;
    if (!live || m_inbox.dialogs().isLoading())
        return;
    if (!m_dialog.isEmpty()) {
        m_inbox.open(m_dialog);
        if (!m_inbox.current() || m_inbox.messages().rowCount() == 0)
            return;
    }
    m_settled.start(quiet);
}

void Screenshot::write()
{
    m_patience.stop();
    const bool written = m_window.grab().save(m_file, "PNG");
    Q_EMIT done(written ? QString() : u"%1 cannot be written."_s.arg(QDir::toNativeSeparators(m_file)));
}

} // namespace vitrina::ui
