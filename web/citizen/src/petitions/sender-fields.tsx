import { TextInput } from '@mantine/core';
import { useWords } from '../app/words.js';
import { isPhone } from './phone.js';

/** Who complains or denounces. */
export interface Sender {
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  readonly idNumber: string;
}

export const NO_SENDER: Sender = { name: '', phone: '', address: '', idNumber: '' };

/** Which of it is not as the law asks for it. */
export function wrongOf({ name, phone, address, idNumber }: Sender) {
  return {
    name: name.trim() === '',
    phone: !isPhone(phone),
    address: address.trim() === '',
    idNumber: idNumber.trim() !== '' && !/^0\d{11}$/.test(idNumber.trim()),
  };
}

/** As it is sent. */
export function senderBody({ name, phone, address, idNumber }: Sender) {
  const sender = { name: name.trim(), phone: phone.trim(), address: address.trim() };
  return { ...sender, ...(idNumber.trim() && { idNumber: idNumber.trim() }) };
}

interface Props {
  readonly sender: Sender;
  readonly change: (more: Partial<Sender>) => void;
  /** Every fault is said. */
  readonly tried: boolean;
}

/** Name, telephone, address and, for who has one, the personal number. */
export function SenderFields({ sender, change, tried }: Props) {
  const { t } = useWords();
  const wrong = wrongOf(sender);
  const missing = (what: 'name' | 'address') => tried && wrong[what] && t('citizen.missing');
  return (
    <>
      <TextInput
        size="md"
        maxLength={120}
        label={t('report.name')}
        error={missing('name')}
        value={sender.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <TextInput
        size="md"
        type="tel"
        label={t('report.phone')}
        error={tried && wrong.phone && t('report.phoneWrong')}
        value={sender.phone}
        onChange={(event) => change({ phone: event.currentTarget.value })}
      />
      <TextInput
        size="md"
        maxLength={300}
        label={t('complain.address')}
        error={missing('address')}
        value={sender.address}
        onChange={(event) => change({ address: event.currentTarget.value })}
      />
      <TextInput
        size="md"
        inputMode="numeric"
        label={t('citizen.optional', { label: t('complain.idNumber') })}
        error={tried && wrong.idNumber && t('complain.idNumberWrong')}
        value={sender.idNumber}
        onChange={(event) => change({ idNumber: event.currentTarget.value })}
      />
    </>
  );
}
