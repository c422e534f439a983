// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/network_page.h"

#include "ui/accounts/step_list.h"
#include "ui/settings/proxy_choice.h"
#include "ui/settings/setting_rows.h"
#include "ui/settings/settings_form.h"
#include "ui/theme/field.h"

#include <QCoreApplication>
#include <QIntValidator>

namespace vitrina::ui {
namespace {

class NetworkRows final : public QObject {
    Q_DECLARE_TR_FUNCTIONS(NetworkPage)
public:
    NetworkRows(ProxyChoice &choice, SettingsForm &form);

private:
    void makeAddress(SettingsForm &form);
    void makeLogin(SettingsForm &form);
    void makeTest(SettingsForm &form);
    void give();
    void show();
    void showTest();
    [[nodiscard]] QString passwordHelp() const;

    ProxyChoice &m_choice;
    ChoiceRow *m_kind = nullptr;
    TextRow *m_host = nullptr;
    TextRow *m_port = nullptr;
    TextRow *m_user = nullptr;
    TextRow *m_password = nullptr;
    ButtonRow *m_test = nullptr;
    SettingRow *m_result = nullptr;
    StepList *m_steps = nullptr;
};

NetworkRows::NetworkRows(ProxyChoice &choice, SettingsForm &form)
    : QObject(&form)
    , m_choice(choice)
{
    form.addHeading(tr("Connection to the hub"), tr("A hub on this computer is always reached directly."));
    m_kind = &form.add(new ChoiceRow(
        {tr("Proxy"), tr("Everything that Vitrina sends and receives goes this way."), tr("VPN, SOCKS, HTTP")},
        {{proxyKindId(ProxyKind::System), tr("As the system", "proxy")},
         {proxyKindId(ProxyKind::None), tr("None", "proxy")},
         {proxyKindId(ProxyKind::Socks5), tr("SOCKS5")},
         {proxyKindId(ProxyKind::Http), tr("HTTP")}},
        &form));
    makeAddress(form);
    makeLogin(form);
    makeTest(form);
    connect(m_kind, &ChoiceRow::chosen, this, &NetworkRows::give);
    for (const TextRow *row : {m_host, m_port, m_user, m_password})
        connect(row, &TextRow::given, this, &NetworkRows::give);
    connect(m_test, &ButtonRow::pressed, &m_choice, &ProxyChoice::test);
    connect(&m_choice, &ProxyChoice::changed, this, &NetworkRows::show);
    connect(&m_choice, &ProxyChoice::stateChanged, this, &NetworkRows::show);
    show();
}

void NetworkRows::makeAddress(SettingsForm &form)
{
    m_host = &form.add(new TextRow({tr("Proxy’s address"), {}, {}}, &form));
    m_host->field().setPlaceholderText(QStringLiteral("proxy.example"));
    m_host->field().setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_port = &form.add(new TextRow({tr("Port"), tr("Often 1080 for SOCKS5, and 3128 or 8080 for HTTP."), {}}, &form));
    m_port->field().setValidator(new QIntValidator(1, 65535, m_port));
}

void NetworkRows::makeLogin(SettingsForm &form)
{
    m_user = &form.add(new TextRow({tr("User name"), tr("Empty if the proxy asks for no login."), {}}, &form));
    m_password = &form.add(new TextRow({tr("Password"), passwordHelp(), {}}, &form));
    m_password->setSecret(true);
}

void NetworkRows::makeTest(SettingsForm &form)
{
    m_test = &form.add(new ButtonRow(
        {tr("Test the connection"), tr("Tries the way to the hub step by step and names what is wrong."), {}},
        tr("Test"), ButtonKind::Secondary, &form));
    m_result = &form.add(new SettingRow({tr("What the test found"), {}, {}}, &form));
    m_steps = new StepList(m_result);
    m_result->setWideControl(m_steps);
}

QString NetworkRows::passwordHelp() const
{
    switch (m_choice.kept()) {
    case ProxyChoice::Kept::InKeychain:
        return tr("Kept in the system’s password store, nowhere else.");
    case ProxyChoice::Kept::UnderPassphrase:
        return tr("Kept under your passphrase.");
    case ProxyChoice::Kept::ForThisRun:
        return tr("Not kept: Vitrina asks for it again after a restart.");
    case ProxyChoice::Kept::Nowhere:
        break;
    }
    return {};
}

void NetworkRows::give()
{
    m_choice.choose({proxyKindOf(m_kind->chosenId()), m_host->text().trimmed(), m_port->text().toUShort(),
                     m_user->text(), m_password->text()});
}

void NetworkRows::show()
{
    const Proxy proxy = m_choice.proxy();
    const bool manual = proxy.kind == ProxyKind::Socks5 || proxy.kind == ProxyKind::Http;
    m_kind->setChosen(proxyKindId(proxy.kind));
    m_host->setText(proxy.host);
    m_port->setText(proxy.port == 0 ? QString() : QString::number(proxy.port));
    m_user->setText(proxy.user);
    m_password->setText(proxy.password);
    m_password->setHelp(passwordHelp());
    for (TextRow *row : {m_host, m_port, m_user, m_password})
        row->setAbsent(!manual);
    m_host->setProblem(manual && proxy.host.isEmpty() ? tr("Needed: without it Vitrina stays offline.") : QString());
    m_port->setProblem(manual && proxy.port == 0 ? tr("Needed: without it Vitrina stays offline.") : QString());
    showTest();
}

void NetworkRows::showTest()
{
    m_test->setBlocked(m_choice.hasHub() ? QString() : tr("There is no hub on another computer to reach yet."));
    m_test->button().setText(m_choice.isTesting() ? tr("Testing…") : tr("Test"));
    m_test->button().setEnabled(m_choice.hasHub() && !m_choice.isTesting());
    m_steps->setSteps(m_choice.testResult());
    m_result->setAbsent(m_choice.testResult().empty());
}

} // namespace

SettingsPage networkPage(ProxyChoice &choice)
{
    return {QStringLiteral("network"), Icon::Plug, [] { return QCoreApplication::translate("NetworkPage", "Network"); },
            [&choice](SettingsForm &form) { new NetworkRows(choice, form); }};
}

} // namespace vitrina::ui
