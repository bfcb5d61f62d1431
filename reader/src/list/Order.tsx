/** Chooses the order of the list. */
import type { ListOrder } from '../address.ts';

const ORDERS = {
  'LETTER DESC': 'letter, last first',
  'EXPERIENCES DESC': 'most experiences',
  'EXPERIENCES ASC': 'fewest experiences',
  'TIME_IN_FIELD DESC': 'longest in the field',
  'TIME_IN_FIELD ASC': 'newest to the field',
};

interface OrderProps {
  readonly order: ListOrder;
  readonly onOrder: (order: ListOrder) => void;
}

export function Order({ order: { sort, direction }, onOrder }: OrderProps) {
  return (
    <label class="order">
      Order
      <select
        value={sort === null ? '' : `${sort} ${direction ?? 'ASC'}`}
        onChange={({ currentTarget: { value } }) => {
          const [field, end] = value.split(' ');
          onOrder({ sort: field || null, direction: end === 'DESC' ? end : null });
        }}
      >
        <option value="">letter</option>
        {Object.entries(ORDERS).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
