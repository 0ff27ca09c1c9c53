import { useEffect, useState } from 'preact/hooks';

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];
const LETTERS = [...'ABCDEFGHKLMNPRSTUVXYZĐ'];
/** First characters of the plates that come most often, then the other provinces'. */
const PROVINCES = [...'桂粤湘鄂豫皖赣闽浙沪苏鲁冀晋京津渝川贵云琼黑吉辽陕甘青宁新藏蒙', '挂'];

/** Keys as large as a thumb. What a real keyboard types counts too. */
export function Keys({
  kind,
  onType,
  onErase,
}: {
  kind: 'plate' | 'digits';
  onType: (key: string) => void;
  onErase: () => void;
}) {
  const [chinese, setChinese] = useState(false);
  useEffect(() => {
    const typed = (event: KeyboardEvent) => {
      const key = event.key.toUpperCase();
      if (event.key === 'Backspace') onErase();
      else if (kind === 'digits' ? /^[0-9+]$/.test(key) : /^[0-9A-ZĐ\u4e00-\u9fff]$/.test(key)) onType(key);
    };
    addEventListener('keydown', typed);
    return () => removeEventListener('keydown', typed);
  }, [kind, onType, onErase]);
  const letters = kind === 'digits' ? [] : chinese ? PROVINCES : LETTERS;
  return (
    <div class={`keys of-${kind}`}>
      <div class="digits">
        {DIGITS.map((key) => (
          <Key key={key} name={key} onPress={() => onType(key)} />
        ))}
        <Key name="⌫" label="Xoá 删除 Erase" wide onPress={onErase} />
      </div>
      {letters.length > 0 && (
        <div class="letters">
          {letters.map((key) => (
            <Key key={key} name={key} onPress={() => onType(key)} />
          ))}
          <Key name={chinese ? 'ABC' : '桂 粤'} wide onPress={() => setChinese(!chinese)} />
        </div>
      )}
    </div>
  );
}

function Key({ name, label, wide, onPress }: { name: string; label?: string; wide?: boolean; onPress: () => void }) {
  return (
    <button type="button" class={wide ? 'key wide' : 'key'} aria-label={label ?? name} onClick={onPress}>
      {name}
    </button>
  );
}
